import type { FormulaKind } from "../../care/turned";
import type { TurnedSheet } from "../care";
import type { MadeSheet } from "../workbook";
import { allOrNone } from "./allOrNone";
import type { FormulaChanges } from "./formulaChanges";
import { partOf, stepsOf, type Step } from "./step";
import { takeBackFormulas, turnFormulas } from "./turnFormulas";
import type { Watched } from "./watched";

/** Turns the formulas of sheets, all of them or none. */
export function turnSheets(
  context: Excel.RequestContext,
  sheets: readonly MadeSheet[],
  into: FormulaKind,
  watched: Watched,
): Promise<TurnedSheet[]> {
  return sheetBySheet(context, sheets, watched, (changes, sheet, step) =>
    turnFormulas(changes, sheet, into, step),
  );
}

/** Gives sheets their formulas back as they were before they were turned, all of them or none. */
export function takeBackSheets(
  context: Excel.RequestContext,
  turned: readonly TurnedSheet[],
  watched: Watched,
): Promise<TurnedSheet[]> {
  return sheetBySheet(context, turned, watched, takeBackFormulas);
}

function sheetBySheet<Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  watched: Watched,
  work: (changes: FormulaChanges, item: Item, step: Step) => Promise<TurnedSheet>,
): Promise<TurnedSheet[]> {
  const step = stepsOf(context, watched);
  return allOrNone(context, watched, async (changes) => {
    const done: TurnedSheet[] = [];
    for (const [index, item] of items.entries()) {
      const own = partOf(step, index / items.length, (index + 1) / items.length);
      done.push(await work(changes, item, own));
    }
    return done;
  });
}
