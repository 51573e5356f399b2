import { excelFailure } from "./excelFailure";
import { FormulaChanges } from "./formulaChanges";
import type { Heard } from "./untilSilence";

/**
 * Changes the formulas of sheets, all of them or none. What cannot be undone after a failure stays known in the
 * workbook, and the next change undoes it.
 *
 * @throws {WorkbookFailure} with the names of the sheets that could not be undone
 */
export async function allOrNone<Result>(
  { workbook }: Excel.RequestContext,
  { signal, mayLeave }: Omit<Heard, "through">,
  work: (changes: FormulaChanges) => Promise<Result>,
): Promise<Result> {
  const changes = new FormulaChanges(workbook, mayLeave);
  try {
    const result = await work(changes);
    signal.throwIfAborted();
    await changes.finish();
    signal.throwIfAborted();
    mayLeave([]);
    return result;
  } catch (reason) {
    throw excelFailure(reason, { left: await changes.undo(), denied: "protected-sheet" });
  }
}
