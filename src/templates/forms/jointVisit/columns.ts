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
  ticked("B", "morning", 5),
  ticked("C", "afternoon", 5),
  written("D", "time", shortText, 13),
  ticked("E", "government", 6),
  ticked("F", "trade", 6),
  ticked("G", "customer", 6),
  written("H", "account", shortText, 28),
  written("I", "place", shortText, 16),
  ticked("J", "problemMarket", 5),
  ticked("K", "newMarket", 5),
  ticked("L", "promisingMarket", 5),
  ticked("M", "newRep", 5),
  ticked("N", "problemRep", 5),
  ticked("O", "notMet", 5),
  written("P", "result", sentence, 46),
  written("Q", "rep", shortText, 17),
  written("R", "signature", shortText, 12),
];
