import type { OpenWorkbook } from "./workbook";

/** How the pane stands to Excel: still waiting, in it, outside of it, or with no answer from it. */
export type Connection =
  | { state: "waiting" }
  | { state: "excel"; workbook: OpenWorkbook }
  | { state: "outside" }
  /** `source` is the host name that Office.js should have come from. */
  | { state: "unreachable"; source: string };
