import { isSalesFormula, cleanSalesFormula } from "../../care/salesFormula";
import type { Replacement } from "../../care/replacement";
import type { Refreshed, Watch } from "../care";
import { readContents } from "./readContents";
import { partOf, stepsOf, type Step } from "./step";
import { unprotected } from "./unprotected";
import { writeReplacements } from "./writeReplacements";
import type { MadeSheet } from "../workbook";

/** What a formula shows that Excel could not read when it last tried, and while it is asked. */
const unread = "#NAME?";
const asked: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];

/** How often, and how far apart in milliseconds, formulas are asked whether they have their result. */
const patience = { times: 20, wait: 250 } as const;

/** Writes all formulas anew that show `#NAME?` although their function is there, and tells which still do. */
export async function refreshFormulas(context: Excel.RequestContext, watch: Watch): Promise<Refreshed> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  const step = stepsOf(context, watch);
  const refreshed: Refreshed = { found: 0, still: [] };
  for (const [index, sheet] of sheets.entries()) {
    const own = partOf(step, index / sheets.length, (index + 1) / sheets.length);
    const { found, still } = await refreshSheet(context, sheet, own);
    refreshed.found += found;
    refreshed.still = [...refreshed.still, ...still];
  }
  return refreshed;
}

async function refreshSheet(context: Excel.RequestContext, sheet: MadeSheet, step: Step): Promise<Refreshed> {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const unreadNow = await readUnread(worksheet, partOf(step, 0, 0.5));
  if (unreadNow.length === 0) return { found: 0, still: [] };
  await unprotected(worksheet, sheet.name, () =>
    writeReplacements(worksheet, unreadNow, partOf(step, 0.5, 0.9)),
  );
  const still = await readStill(worksheet, unreadNow, partOf(step, 0.9, 1));
  return { found: unreadNow.length, still: still.map(({ area }) => ({ sheet, area })) };
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

/** A function answers in its own time: those that are still asked are looked at again. */
async function readStill(
  worksheet: Excel.Worksheet,
  written: readonly Replacement[],
  step: Step,
): Promise<readonly Replacement[]> {
  let waiting = written;
  const still: Replacement[] = [];
  for (let time = 0; waiting.length > 0 && time < patience.times; time += 1) {
    const ranges = waiting.map(({ area }) => worksheet.getCell(area.row, area.column).load("values"));
    await step(time / patience.times);
    const values = ranges.map((range) => range.values[0]?.[0] as unknown);
    still.push(...waiting.filter((_, index) => values[index] === unread));
    waiting = waiting.filter((_, index) => asked.includes(values[index]));
    if (waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, patience.wait));
  }
  return still;
}
