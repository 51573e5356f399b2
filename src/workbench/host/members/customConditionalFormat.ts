import type { ConditionalRule } from "../../workbook/conditionalFormat";
import { text } from "../argument";
import { HostType, link, property } from "../hostType";
import { conditionalRangeFormat } from "./conditionalRangeFormat";

type Custom = Extract<ConditionalRule, { kind: "Custom" }>;

/** A rule by a formula. */
export const customConditionalFormat: HostType<Custom> = new HostType<Custom>("CustomConditionalFormat", {
  rule: link("1.6", (custom) => conditionalFormatRule.of(custom)),
  format: link("1.6", ({ look }) => conditionalRangeFormat.of(look)),
});

/** The formula of a rule. */
export const conditionalFormatRule: HostType<Custom> = new HostType<Custom>("ConditionalFormatRule", {
  formula: property("1.6", ({ formula }) => formula, setFormula),
  formulaLocal: property("1.6", ({ formula }) => formula, setFormula),
});

function setFormula(custom: Custom, value: unknown): void {
  custom.formula = text(value);
}
