import type { Identity } from "../sheet/sheet";
import type { MadeSheet } from "./workbook";

/** A sheet that Funnelbook made, whoever made it and wherever. */
export type KnownSheet = MadeSheet & { identity: Identity };

/** What keeps the sheets that Funnelbook made in order. Failures are thrown as `WorkbookFailure`. */
export interface WorkbookCare {
  /** The sheets made by Funnelbook, in the order of their tabs. */
  sheets(): Promise<readonly KnownSheet[]>;
}
