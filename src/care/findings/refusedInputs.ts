import type { Calculation } from "../../formula/calculation";
import { Matrix } from "../../formula/matrix";
import type { FindingKey } from "../../locales/findings";
import type { Area } from "../../sheet/area";
import type { ValidationRule } from "../../sheet/sheet";
import { valueAt, type CellContent } from "../contents";
import { checkedSheet } from "./calculationOf";
import { errorIn } from "./errorIn";
import type { CheckedContents } from "./subject";

/**
 * Gives the inputs that hold what their cell does not accept: Excel refuses what is typed, and takes what is pasted,
 * filled down or calculated.
 */
export function refusedInputs(
  calculation: Calculation,
  { contents, made }: CheckedContents,
): { kind: FindingKey; area: Area }[] {
  const end = contents.area.row + contents.area.rows;
  return (made?.validations ?? []).flatMap(({ area, rule }) => {
    const choices = rule.kind === "list" ? choicesOf(calculation, rule.source) : new Set<string>();
    const found: { kind: FindingKey; area: Area }[] = [];
    for (let row = area.row; row < Math.min(area.row + area.rows, end); row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const value = valueAt(contents, row, column);
        if (value === "" || errorIn(value) !== null) continue;
        const kind = refusal(value, rule, choices);
        if (kind !== null) found.push({ kind, area: { row, column, rows: 1, columns: 1 } });
      }
    }
    return found;
  });
}

function refusal(value: CellContent, rule: ValidationRule, choices: ReadonlySet<string>): FindingKey | null {
  switch (rule.kind) {
    case "list":
      return choices.has(chosen(value)) ? null : "input.list";
    case "text":
      return String(value).length > rule.maxLength ? "input.long" : null;
    case "date":
      return isBetween(value, rule) ? null : "input.date";
    case "whole":
      return isBetween(value, rule) && Number.isInteger(value) ? null : "input.whole";
    case "number":
      if (typeof value !== "number") return "input.number";
      if (isBetween(value, rule)) return null;
      return rule.max === 1 ? "input.rate" : "input.negative";
  }
}

function isBetween(value: CellContent, { min, max }: { min: number; max: number }): boolean {
  return typeof value === "number" && value >= min && value <= max;
}

function choicesOf(calculation: Calculation, source: string): Set<string> {
  const choices = calculation.evaluate(source, { sheet: checkedSheet, row: 0, column: 0 });
  const values = choices instanceof Matrix ? choices.toRows().flat() : [choices];
  return new Set(values.flatMap((value) => (value === null ? [] : [chosen(value)])));
}

/** Excel takes a choice from a range in any spelling of case. */
function chosen(value: unknown): string {
  return String(value).toLowerCase();
}
