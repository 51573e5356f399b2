import type { Conditional, Sheet, ValidationRule } from "../../sheet/sheet";
import { serialDay } from "../../sheet/serialDay";
import type { RangeFor } from "./rangeOf";

/** Writes what cells accept, with hint and refusal, and how they look under a condition. */
export function writeRules(range: RangeFor, sheet: Sheet): void {
  for (const { area, rule, hint, error } of sheet.validations) {
    const validation = range(area).dataValidation;
    validation.rule = ruleOf(rule);
    validation.prompt = { ...hint, showPrompt: true };
    validation.errorAlert = { ...error, showAlert: true, style: "Stop" };
  }
  // Excel puts each new condition on top of the others; the first of ours is to decide.
  for (const conditional of [...sheet.conditionals].reverse()) writeConditional(range, conditional);
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "number":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "date":
      return { date: { formula1: serialDay(rule.min), formula2: serialDay(rule.max), operator: "Between" } };
    case "text":
      return { textLength: { formula1: 0, formula2: rule.maxLength, operator: "Between" } };
  }
}

function writeConditional(range: RangeFor, conditional: Conditional): void {
  const formats = range(conditional.area).conditionalFormats;
  if (conditional.kind === "bar") {
    const bar = formats.add("DataBar").dataBar;
    bar.positiveFormat.fillColor = conditional.color;
    bar.positiveFormat.gradientFill = false;
    if (conditional.full !== undefined) {
      bar.lowerBoundRule = { type: "Number", formula: "0" };
      bar.upperBoundRule = { type: "Number", formula: String(conditional.full) };
    }
    return;
  }
  if (conditional.kind === "scale") {
    formats.add("ColorScale").colorScale.criteria = {
      minimum: { type: "Number", formula: "0", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: conditional.color },
    };
    return;
  }
  const { rule, format } = formats.add("Custom").custom;
  rule.formula = conditional.formula;
  if (conditional.fill !== undefined) format.fill.color = conditional.fill;
  if (conditional.color !== undefined) format.font.color = conditional.color;
  if (conditional.bold) format.font.bold = true;
}
