import type { SheetTextKey } from "../../../locales/sheets";
import { sentence, shortText } from "../../cells";
import type { Accept } from "../../template";

/** A column that people fill, line by line. */
export type LogColumn = {
  at: string;
  name: string;
  heading: SheetTextKey;
  hint: SheetTextKey;
  accept: Accept;
  width: number;
};

/** A column that takes √ or nothing. */
export type Ticked = LogColumn & { name: TickedName };

type WrittenName = "time" | "place" | "account" | "personMet" | "result" | "signature";

type TickedName =
  | "officeWork"
  | "errands"
  | "travel"
  | "meetings"
  | "leave"
  | "government"
  | "trade"
  | "customer"
  | "develop"
  | "collect"
  | "keepTouch"
  | "solve"
  | "other"
  | "problemMarket"
  | "newMarket"
  | "promisingMarket"
  | "newRep"
  | "problemRep"
  | "notMet";

function written(at: string, name: WrittenName, accept: Accept, width: number): LogColumn {
  return { at, name, heading: `log.${name}`, hint: `log.${name}.hint`, accept, width };
}

function ticked(at: string, name: TickedName, width = 7): Ticked {
  const accept: Accept = { kind: "list", of: "ticks" };
  return { at, name, heading: `log.${name}`, hint: "log.tick.hint", accept, width };
}

/** What else a half-day was spent on. */
export const work: readonly Ticked[] = [
  ticked("F", "officeWork"),
  ticked("G", "errands", 9),
  ticked("H", "travel"),
  ticked("I", "meetings", 10),
  ticked("J", "leave"),
];

export const kinds: readonly Ticked[] = [
  ticked("K", "government"),
  ticked("L", "trade"),
  ticked("M", "customer", 9),
];

export const purposes: readonly Ticked[] = [
  ticked("P", "develop", 9),
  ticked("Q", "collect", 8),
  ticked("R", "keepTouch", 9),
  ticked("S", "solve", 9.4),
  ticked("T", "other"),
];

export const focuses: readonly Ticked[] = [
  ticked("U", "problemMarket", 9.4),
  ticked("V", "newMarket", 9),
  ticked("W", "promisingMarket", 9.4),
  ticked("X", "newRep"),
  ticked("Y", "problemRep", 9.4),
];

export const notMet = ticked("Z", "notMet", 9);

/** What follows the day and the time of day, from left to right. */
export const columns: readonly LogColumn[] = [
  written("D", "time", shortText, 12),
  written("E", "place", shortText, 12),
  ...work,
  ...kinds,
  written("N", "account", shortText, 21),
  written("O", "personMet", shortText, 13),
  ...purposes,
  ...focuses,
  notMet,
  written("AA", "result", sentence, 30),
  written("AB", "signature", shortText, 12),
];

/** Whether a column is ticked, not written. */
export function isTicked(column: LogColumn): column is Ticked {
  return column.accept.kind === "list";
}
