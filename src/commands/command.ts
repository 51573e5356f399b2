/** The actions of the ribbon and of the cell's context menu, by the names that the manifest gives them. */
export const commands = ["insertLastTemplate", "functionHelp", "explainCell"] as const;

export type Command = (typeof commands)[number];
