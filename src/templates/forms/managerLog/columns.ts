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

function ticked(at: string, name: TickedName, width = 5): Ticked {
  const accept: Accept = { kind: "list", of: "ticks" };
  return { at, name, heading: `log.${name}`, hint: "log.tick.hint", accept, width };
}

/** What else a half-day was spent on. */
export const work: readonly Ticked[] = [
  ticked("F", "officeWork"),
  ticked("G", "errands"),
  ticked("H", "travel"),
  ticked("I", "meetings"),
  ticked("J", "leave"),
];

export const kinds: readonly Ticked[] = [
  ticked("K", "government", 6),
  ticked("L", "trade", 6),
  ticked("M", "customer", 6),
];

export const purposes: readonly Ticked[] = [
  ticked("P", "develop"),
  ticked("Q", "collect"),
  ticked("R", "keepTouch"),
  ticked("S", "solve"),
  ticked("T", "other"),
];

export const focuses: readonly Ticked[] = [
  ticked("U", "problemMarket"),
  ticked("V", "newMarket"),
  ticked("W", "promisingMarket"),
  ticked("X", "newRep"),
  ticked("Y", "problemRep"),
];

export const notMet = ticked("Z", "notMet");

/** What follows the day and the time of day, from left to right. */
export const columns: readonly LogColumn[] = [
  written("D", "time", shortText, 11.5),
  written("E", "place", shortText, 10.5),
  ...work,
  ...kinds,
  written("N", "account", shortText, 20),
  written("O", "personMet", shortText, 13),
  ...purposes,
  ...focuses,
  notMet,
  written("AA", "result", sentence, 34),
  written("AB", "signature", shortText, 11.5),
];

/** Whether a column is ticked, not written. */
export function isTicked(column: LogColumn): column is Ticked {
  return column.accept.kind === "list";
}
