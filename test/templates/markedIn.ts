import { Calculation } from "../../src/formula/calculation";
import { Matrix } from "../../src/formula/matrix";
import type { Area } from "../../src/sheet/area";
import type { Sheet } from "../../src/sheet/sheet";

/** Gives what the rules of a plain sheet mark: the finding and the cell, by its name and its place under that name. */
export function markedIn({ name, cells, names, conditionals }: Sheet): string[] {
  const calculation = new Calculation({
    external: () => undefined,
    formatText: String,
    now: () => new Date(),
  });
  calculation.addSheet("s", name);
  calculation.change(() => {
    for (const { row, column, content } of cells) {
      if (!content) continue;
      if ("formula" in content) calculation.set("s", row, column, content.plain);
      else calculation.set("s", row, column, "number" in content ? content.number : { text: content.text });
    }
  });
  return conditionals.flatMap((rule) => {
    if (rule.kind !== "formula" || rule.finding === undefined) return [];
    const { formula, area, finding } = rule;
    return cellsOf(area)
      .filter((at) => {
        const found = calculation.evaluate(formula, { sheet: "s", ...at }, area);
        return (found instanceof Matrix ? found.at(0, 0) : found) === true;
      })
      .map(({ row, column }) => {
        const named = names.find(({ area }) => area.column === column && isWithin(area, row))!;
        return `${finding} ${named.name}.${row - named.area.row + 1}`;
      });
  });
}

function isWithin({ row: first, rows }: Area, row: number): boolean {
  return row >= first && row < first + rows;
}

function cellsOf({ row, column, rows, columns }: Area): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}
