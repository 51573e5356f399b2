/** How many rows the list of a template has where nobody says otherwise, and how many it can have. */
export type ListRows = { default: number; least: number; most: number };

/** Whether a list can have so many rows. */
export function isListLength(rows: number, { least, most }: ListRows): boolean {
  return Number.isInteger(rows) && rows >= least && rows <= most;
}
