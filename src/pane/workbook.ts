import type { SheetRequest } from "../templates/request";
import type { WorkbookCare } from "./care";
import type { WorkbookCells } from "./cells";
import type { SettingsKeeper } from "./settingsKeeper";

/** The open workbook, as the pane needs it. Failures are thrown as `WorkbookFailure`. */
export interface OpenWorkbook {
  /** Adds the sheets asked for, all of them or none; progress counts sheets, a large one by parts. */
  insert(
    request: SheetRequest,
    progress: (done: number, all: number) => void,
    signal: AbortSignal,
  ): Promise<MadeSheet[]>;
  goTo(sheet: MadeSheet): Promise<void>;
  remove(sheets: readonly MadeSheet[]): Promise<void>;
  readonly cells: WorkbookCells;
  readonly care: WorkbookCare;
  readonly settings: SettingsKeeper;
}

/** A sheet, by the id that Excel gave it for good; its name is for people, who may change it. */
export type MadeSheet = { id: string; name: string };

/** Why the workbook did not do what was asked, as a key that every language has a sentence for. */
export type FailureReason =
  | "editing"
  | "protected-workbook"
  | "protected-sheet"
  | "sheet-password"
  | "read-only"
  | "too-large"
  | "host-busy"
  | "connection-lost"
  | "name-taken"
  | "cancelled"
  | "not-supported"
  | "sheet-missing"
  | "selection"
  | "unknown";

export class WorkbookFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    /** What the host said, for the person who asks for help. */
    readonly detail = "",
    /** The names of sheets that could not be taken back after the failure, or not yet. */
    readonly left: readonly string[] = [],
  ) {
    super(`${reason}: ${detail}`);
  }
}
