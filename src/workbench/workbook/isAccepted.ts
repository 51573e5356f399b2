import type { Scalar } from "../../formula/value";
import { compares } from "./compares";
import { displayText } from "./displayText";
import type { Validation, ValidationRule } from "./validation";
import { validationChoices } from "./validationChoices";
import type { Worksheet } from "./worksheet";

/** Whether a cell's validation takes a value. */
export function isAccepted(
  sheet: Worksheet,
  validation: Validation,
  row: number,
  column: number,
  value: Scalar,
): boolean {
  const { rule } = validation;
  if (!rule || (value === null && validation.ignoreBlanks)) return true;
  const formula = (text: string) =>
    sheet.workbook.calculator.evaluate(sheet, text, validation.areas[0] ?? { row, column }, {
      row,
      column,
    })[0]?.[0] ?? null;

  if (rule.kind === "list") {
    const typed = displayText(value, "General").toLowerCase();
    return (
      validationChoices(sheet, validation, row, column)?.some((choice) => choice.toLowerCase() === typed) ??
      false
    );
  }
  if (rule.kind === "custom") {
    const answer = formula(rule.formula);
    return answer === true || (typeof answer === "number" && answer !== 0);
  }
  const measured = measure(rule.kind, value);
  const bound = (given: string | number | null) => {
    const answer = typeof given === "string" ? formula(given.startsWith("=") ? given : `=${given}`) : given;
    return typeof answer === "number" ? answer : 0;
  };
  return measured !== null && compares(measured, rule.operator, bound(rule.formula1), bound(rule.formula2));
}

function measure(kind: Exclude<ValidationRule["kind"], "list" | "custom">, value: Scalar): number | null {
  if (kind === "textLength") return displayText(value, "General").length;
  if (typeof value !== "number") return null;
  return kind === "wholeNumber" && !Number.isInteger(value) ? null : value;
}
