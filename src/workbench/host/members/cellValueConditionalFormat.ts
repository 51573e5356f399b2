import type { ConditionalRule } from "../../workbook/conditionalFormat";
import { comparisons } from "../../workbook/validation";
import { optional, parts, word } from "../argument";
import { HostType, link, property } from "../hostType";
import { conditionalRangeFormat } from "./conditionalRangeFormat";

type CellValue = Extract<ConditionalRule, { kind: "CellValue" }>;

/** A rule that compares the cell's value. */
export const cellValueConditionalFormat: HostType<CellValue> = new HostType<CellValue>(
  "CellValueConditionalFormat",
  {
    rule: property(
      "1.6",
      ({ operator, formula1, formula2 }) => ({
        operator,
        formula1,
        ...(formula2 === "" ? {} : { formula2 }),
      }),
      (rule, value) => {
        const { operator, formula1, formula2 } = parts(value);
        rule.operator = word(operator, comparisons);
        rule.formula1 = asFormula(formula1);
        rule.formula2 = optional(formula2, asFormula, "");
      },
    ),
    format: link("1.6", ({ look }) => conditionalRangeFormat.of(look)),
  },
);

function asFormula(value: unknown): string {
  const given = String(value);
  return given.startsWith("=") ? given : `=${given}`;
}
