import type { Calculation } from "../../formula/calculation";
import type { Scalar } from "../../formula/value";
import { Matrix } from "../../formula/matrix";
import type { FindingKey } from "../../locales/findings";
import type { Area } from "../../sheet/area";
import type { Conditional } from "../../sheet/sheet";
import { checkedSheet } from "./calculationOf";
import type { CheckedContents, Pause } from "./subject";

type Marked = { kind: FindingKey; area: Area; rule: string };

/** So many rules are evaluated before others get their turn. */
const atOnce = 2_000;

/** What every cell has a number of its own for: such cells are not put together. */
const apart: ReadonlySet<FindingKey> = new Set(["parts.off"]);

/** Gives the cells that the sheet's own rules mark and that want a second look; cells side by side are one. */
export async function markedCells(
  calculation: Calculation,
  { contents, made }: CheckedContents,
  pause: Pause,
): Promise<Marked[]> {
  const rules = (made?.conditionals ?? []).flatMap((rule) => findingRule(rule) ?? []);
  const end = contents.area.row + contents.area.rows;
  const found: Marked[] = [];
  let evaluated = 0;
  for (const [index, { finding: kind, area, formula }] of rules.entries()) {
    for (let row = area.row; row < Math.min(area.row + area.rows, end); row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        evaluated += 1;
        if (evaluated % atOnce === 0) await pause(index / rules.length);
        if (!holdsAt(calculation.evaluate(formula, { sheet: checkedSheet, row, column }, area))) continue;
        const last = apart.has(kind) ? undefined : found.at(-1);
        if (last?.kind === kind && last.area.row === row && last.area.column + last.area.columns === column) {
          last.area.columns += 1;
        } else found.push({ kind, area: { row, column, rows: 1, columns: 1 }, rule: formula });
      }
    }
  }
  return found;
}

type FindingRule = Extract<Conditional, { kind: "formula" }> & { finding: FindingKey };

function findingRule(rule: Conditional): FindingRule | null {
  return rule.kind === "formula" && rule.finding !== undefined ? { ...rule, finding: rule.finding } : null;
}

/** A condition holds as Excel takes it: true, or any number but 0. */
function holdsAt(result: Scalar | Matrix): boolean {
  const value = result instanceof Matrix ? result.at(0, 0) : result;
  return value === true || (typeof value === "number" && value !== 0);
}
