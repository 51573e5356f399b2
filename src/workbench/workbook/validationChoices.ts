import { displayText } from "./displayText";
import type { Validation } from "./validation";
import type { Worksheet } from "./worksheet";

/** The texts that a list validation offers in a cell; null where the rule is no list. */
export function validationChoices(
  sheet: Worksheet,
  validation: Validation,
  row: number,
  column: number,
): string[] | null {
  const { rule, areas } = validation;
  if (rule?.kind !== "list") return null;
  if (!rule.source.startsWith("=")) return rule.source.split(",").map((choice) => choice.trim());
  return sheet.workbook.calculator
    .evaluate(sheet, rule.source, areas[0] ?? { row, column }, { row, column })
    .flat()
    .filter((value) => value !== null && value !== "")
    .map((value) => displayText(value, "General"));
}
