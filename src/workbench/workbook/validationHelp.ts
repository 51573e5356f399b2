import { validationChoices } from "./validationChoices";
import type { WorksheetView } from "./view";
import type { Worksheet } from "./worksheet";

/** The hint of a cell's validation, and its choices when it is a list with a drop-down. */
export function validationHelp(
  sheet: Worksheet,
  row: number,
  column: number,
): ReturnType<WorksheetView["help"]> {
  const validation = sheet.validationAt(row, column);
  if (!validation) return null;
  const { prompt, rule } = validation;
  const offers = rule?.kind === "list" && rule.inCellDropDown;
  return {
    title: prompt.showPrompt ? prompt.title : "",
    message: prompt.showPrompt ? prompt.message : "",
    choices: offers ? validationChoices(sheet, validation, row, column) : null,
  };
}
