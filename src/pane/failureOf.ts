import { WorkbookFailure } from "./workbook";

/** Gives any error as a failure that the pane has a sentence for. */
export function failureOf(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  return new WorkbookFailure("unknown", error instanceof Error ? error.message : String(error));
}
