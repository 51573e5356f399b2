import { columnNumber } from "../../sheet/address";
import type { Place } from "../workbook/view";
import { areaBetween } from "./areas";
import { sheetSize, type Area } from "../../sheet/area";

/** Reads `B3`, `$B$3` or `B3:D5`; gives null for anything else and for what lies outside a sheet. */
export function parseArea(text: string): Area | null {
  const [first, last, ...rest] = text.trim().toUpperCase().replaceAll("$", "").split(":").map(parsePlace);
  if (!first || last === null || rest.length > 0) return null;
  return areaBetween(first, last ?? first);
}

function parsePlace(text: string): Place | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const place = { row: Number(match[2]) - 1, column: columnNumber(match[1] ?? "") };
  return place.row < sheetSize.rows && place.column < sheetSize.columns ? place : null;
}
