import { Calculation } from "../../formula/calculation";
import type { ExternalFunction } from "../../formula/external";
import { CellError, type Scalar } from "../../formula/value";
import type { CellContent } from "../contents";
import { errorIn } from "./errorIn";
import type { CheckedContents } from "./subject";

/** The id by which the calculation knows the sheet. */
export const checkedSheet = "sheet";

/** Gives a calculation that holds the values of a sheet as they are now, and none of its formulas. */
export function calculationOf(
  { name, contents, names, tables }: CheckedContents,
  external: (name: string) => ExternalFunction | undefined,
): Calculation {
  const calculation = new Calculation({ external, formatText: String, now: () => new Date() });
  calculation.change(() => {
    calculation.addSheet(checkedSheet, name);
    for (const each of names) defineName(calculation, each);
    for (const table of tables) calculation.setTable({ ...table, sheet: checkedSheet });
    const { area, values } = contents;
    values.forEach((cells, down) => {
      const filled = cells.flatMap((value, right) =>
        value === ""
          ? []
          : [{ row: area.row + down, column: area.column + right, content: contentOf(value) }],
      );
      calculation.setMany(checkedSheet, filled);
    });
  });
  return calculation;
}

/** A name that stands for something that this calculation cannot read stays unknown. */
function defineName(calculation: Calculation, { name, formula }: { name: string; formula: string }): void {
  try {
    calculation.setName(name, formula);
  } catch {
    return;
  }
}

function contentOf(value: CellContent): Scalar | { text: string } {
  const error = errorIn(value);
  if (error !== null) return new CellError(error);
  return typeof value === "string" ? { text: value } : value;
}
