import type { FormulaKind } from "../../care/turned";
import type { TurnedSheet, Watch } from "../care";
import type { MadeSheet } from "../workbook";
import { partOf, stepsOf, type Step } from "./step";
import { takeBackFormulas, turnFormulas } from "./turnFormulas";

/** Turns the formulas of sheets, all of them or none. */
export function turnSheets(
  context: Excel.RequestContext,
  sheets: readonly MadeSheet[],
  into: FormulaKind,
  watch: Watch,
): Promise<TurnedSheet[]> {
  return sheetBySheet(context, sheets, watch, (sheet, step) =>
    turnFormulas(context.workbook, sheet, into, step),
  );
}

/** Gives sheets their formulas back as they were before they were turned, all of them or none. */
export function takeBackSheets(
  context: Excel.RequestContext,
  turned: readonly TurnedSheet[],
  watch: Watch,
): Promise<TurnedSheet[]> {
  return sheetBySheet(context, turned, watch, (sheet, step) =>
    takeBackFormulas(context.workbook, sheet, step),
  );
}

async function sheetBySheet<Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  watch: Watch,
  work: (item: Item, step: Step) => Promise<TurnedSheet>,
): Promise<TurnedSheet[]> {
  const step = stepsOf(context, watch);
  const done: TurnedSheet[] = [];
  try {
    for (const [index, item] of items.entries()) {
      done.push(await work(item, partOf(step, index / items.length, (index + 1) / items.length)));
    }
    return done;
  } catch (reason) {
    for (const each of done.reverse()) {
      await takeBackFormulas(context.workbook, each, () => context.sync()).catch(() => null);
    }
    throw reason;
  }
}
