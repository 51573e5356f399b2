import { areaAddress } from "../../../sheet/address";
import type { Validation, ValidationRule } from "../../../sheet/sheet";
import { formulaText } from "../formulaText";
import { element, escape } from "../xml";

/** Writes what cells accept, with hint and refusal. */
export function dataValidationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  return element("dataValidations", { count: validations.length }, ...validations.map(dataValidationXml));
}

function dataValidationXml({ area, rule, hint, error }: Validation): string {
  const sqref = areaAddress(area);
  const { type, operator, formulas } = condition(rule);
  return element(
    "dataValidation",
    {
      type,
      operator,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle: within(32, error.title, sqref),
      error: within(255, error.message, sqref),
      promptTitle: within(32, hint.title, sqref),
      prompt: within(255, hint.message, sqref),
      sqref,
    },
    ...formulas.map((formula, index) =>
      element(`formula${index + 1}`, {}, escape(within(255, formula, sqref) ?? "")),
    ),
  );
}

type Condition = { type: string; operator?: string; formulas: readonly string[] };

function condition(rule: ValidationRule): Condition {
  switch (rule.kind) {
    case "list":
      return { type: "list", formulas: [formulaText(rule.source)] };
    case "text":
      return { type: "textLength", operator: "lessThanOrEqual", formulas: [String(rule.maxLength)] };
    default: {
      const type = rule.kind === "number" ? "decimal" : rule.kind;
      return { type, formulas: [String(rule.min), String(rule.max)] };
    }
  }
}

/** Excel drops a whole sheet's rules where one text is too long. */
function within(limit: number, text: string, sqref: string): string | undefined {
  if (text.length > limit) {
    throw new Error(
      `The rule of ${sqref} has a text of ${text.length} characters, ${limit} at most: "${text}"`,
    );
  }
  return text === "" ? undefined : text;
}
