import type { ReadSettings } from "../settings/readSettings";
import type { WorkbookFailure } from "./workbook";

/** The settings in force, what of the kept ones cannot be read, and how keeping them stands. */
export type SettingsState = ReadSettings & {
  /** Whether something is kept where the settings are read from, or was changed here. */
  found: boolean;
  /** Whether what is kept was read; until then the standard is in force, with what is changed here. */
  known: boolean;
  keeping:
    | { state: "unread" | "read" | "changed" | "saved" }
    /** What is kept became unreadable meanwhile, and the person decides whether changes replace it. */
    | { state: "withheld" }
    /** What was asked of the workbook and did not happen. */
    | { state: "failed"; action: "read" | "write"; failure: WorkbookFailure };
};
