import type { Command } from "../commands/command";
import type { ScreenName } from "./screens";

/** What was asked on the ribbon or in a cell's menu; the same command asked again is another object. */
export type Asked = { command: Command };

/** Where each command is answered. */
export const answeringScreen: Readonly<Record<Command, ScreenName>> = {
  insertLastTemplate: "templates",
  functionHelp: "functions",
  explainCell: "functions",
};
