import type { SheetTextKey } from "../../../locales/sheets";
import { date, sentence, shortText } from "../../cells";
import type { Accept } from "../../template";

/** A column of the list of visits. */
export type VisitColumn = {
  at: string;
  name: string;
  heading: SheetTextKey;
  hint: SheetTextKey;
  accept: Accept;
  width: number;
};

type WrittenName = "date" | "time" | "account" | "place" | "result" | "rep" | "signature";

type TickedName =
  | "morning"
  | "afternoon"
  | "government"
  | "trade"
  | "customer"
  | "problemMarket"
  | "newMarket"
  | "promisingMarket"
  | "newRep"
  | "problemRep"
  | "notMet";

function written(at: string, name: WrittenName, accept: Accept, width: number): VisitColumn {
  return { at, name, heading: `visit.${name}`, hint: `visit.${name}.hint`, accept, width };
}

/** A column that takes √ or nothing. */
function ticked(at: string, name: TickedName, width: number): VisitColumn {
  const accept: Accept = { kind: "list", of: "ticks" };
  return { at, name, heading: `visit.${name}`, hint: "visit.tick.hint", accept, width };
}

/** What is written down of a visit, from left to right. */
export const columns: readonly VisitColumn[] = [
  written("A", "date", date, 12),
  ticked("B", "morning", 6),
  ticked("C", "afternoon", 6),
  written("D", "time", shortText, 12),
  ticked("E", "government", 6),
  ticked("F", "trade", 7),
  ticked("G", "customer", 9),
  written("H", "account", shortText, 22),
  written("I", "place", shortText, 14),
  ticked("J", "problemMarket", 9.4),
  ticked("K", "newMarket", 9),
  ticked("L", "promisingMarket", 9.4),
  ticked("M", "newRep", 9),
  ticked("N", "problemRep", 9.4),
  ticked("O", "notMet", 9),
  written("P", "result", sentence, 32),
  written("Q", "rep", shortText, 15),
  written("R", "signature", shortText, 11),
];
