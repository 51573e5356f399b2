import { cellAddress } from "../../sheet/address";
import type { Cell } from "../cells";

/** Names a cell for people: its address, and the sheet it is on. */
export function cellText({ sheet, row, column }: Cell): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
