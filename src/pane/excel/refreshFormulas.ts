import { isSalesFormula, cleanSalesFormula } from "../../care/salesFormula";
import type { Replacement } from "../../care/replacement";
import type { Area } from "../../sheet/area";
import type { Refreshed } from "../care";
import type { MadeSheet } from "../workbook";
import { allOrNone } from "./allOrNone";
import type { FormulaChanges, OpenSheet } from "./formulaChanges";
import { readContents } from "./readContents";
import { resultsOf } from "./resultsOf";
import { partOf, stepsOf, type Step } from "./step";
import type { Watched } from "./watched";

/** What a formula shows that Excel could not read when it last tried. */
const unread = "#NAME?";

/** Writes all formulas anew that show `#NAME?` although their function is there, and tells which still do. */
export async function refreshFormulas(context: Excel.RequestContext, watched: Watched): Promise<Refreshed> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  const step = stepsOf(context, watched);
  const refreshed: Refreshed = { found: 0, still: [] };
  for (const [index, each] of sheets.entries()) {
    const own = partOf(step, index / sheets.length, (index + 1) / sheets.length);
    const { worksheet, sheet, written } = await allOrNone(context, watched, (changes) =>
      refreshSheet(changes, each, partOf(own, 0, 0.9)),
    );
    const results = await resultsOf(worksheet, written, partOf(own, 0.9, 1));
    const still = written.filter((_, index) => results[index] === unread);
    refreshed.found += written.length;
    refreshed.still = [...refreshed.still, ...still.map((area) => ({ sheet, area }))];
  }
  return refreshed;
}

async function refreshSheet(
  changes: FormulaChanges,
  sheet: MadeSheet,
  step: Step,
): Promise<OpenSheet & { written: readonly Area[] }> {
  const open = await changes.open(sheet, partOf(step, 0, 0));
  const replacements = await readUnread(open.worksheet, partOf(step, 0, 0.5));
  if (replacements.length > 0) await changes.write(open, replacements, null, partOf(step, 0.5, 1));
  return { ...open, written: replacements.map(({ area }) => area) };
}

async function readUnread(worksheet: Excel.Worksheet, step: Step): Promise<Replacement[]> {
  const { area, formulas, values } = await readContents(worksheet, step);
  return formulas.flatMap((cells, down) =>
    cells.flatMap((formula, right): Replacement[] => {
      if (values[down]?.[right] !== unread || !isSalesFormula(formula)) return [];
      const cell = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
      return [{ area: cell, before: [[formula]], after: [[cleanSalesFormula(formula)]] }];
    }),
  );
}
