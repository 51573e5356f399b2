import type { Contents } from "../../care/contents";
import { isSalesFormula } from "../../care/salesFormula";
import type { Area } from "../../sheet/area";
import { rangeOf } from "../../writers/excel/rangeOf";
import { knowsSpills } from "./knowsSpills";
import type { Step } from "./step";

/** So many formulas are asked at once what they fill. */
const atOnce = 500;

/** Reads what the arrays of SALES formulas fill; an Excel that cannot say knows no such arrays. */
export async function readSpills(
  worksheet: Excel.Worksheet,
  { area, formulas }: Contents,
  step: Step,
): Promise<Area[]> {
  const calls = formulas.flatMap((cells, down) =>
    cells.flatMap((formula, right) =>
      isSalesFormula(formula) ? [{ row: area.row + down, column: area.column + right }] : [],
    ),
  );
  if (calls.length === 0 || !knowsSpills() || !(await hasSpills(worksheet, area, step))) return [];
  const spills: Area[] = [];
  for (let done = 0; done < calls.length; done += atOnce) {
    const asked = calls
      .slice(done, done + atOnce)
      .map(({ row, column }) => worksheet.getCell(row, column).getSpillingToRangeOrNullObject());
    for (const range of asked) range.load("rowIndex,columnIndex,rowCount,columnCount");
    await step(done / calls.length);
    for (const range of asked) {
      if (range.isNullObject) continue;
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      spills.push({ row, column, rows, columns });
    }
  }
  return spills;
}

/** True or mixed where there are some. */
async function hasSpills(worksheet: Excel.Worksheet, area: Area, step: Step): Promise<boolean> {
  const range = rangeOf(worksheet, area).load("hasSpill");
  await step(0);
  return range.hasSpill !== false;
}
