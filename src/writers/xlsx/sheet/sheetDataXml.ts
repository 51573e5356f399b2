import { cellAddress } from "../../../sheet/address";
import type { Cell, Sheet } from "../../../sheet/sheet";
import type { Shared } from "../shared";
import { element } from "../xml";
import { cellXml } from "./cellXml";

/** Writes the rows that have cells or a height of their own, and their cells, both in ascending order. */
export function sheetDataXml(sheet: Sheet, index: number, shared: Shared): string {
  const rows = new Map<number, Cell[]>([...sheet.rowHeights.keys()].map((row) => [row, []]));
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return element(
    "sheetData",
    {},
    ...[...rows]
      .sort(([one], [other]) => one - other)
      .map(([row, cells]) => {
        const height = sheet.rowHeights.get(row);
        return element(
          "row",
          { r: row + 1, ht: height, customHeight: height === undefined ? undefined : true },
          ...ascending(cells).map((cell) => cellXml(cell, sheet.identity.language, index, shared)),
        );
      }),
  );
}

function ascending(cells: readonly Cell[]): Cell[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column);
  sorted.forEach(({ row, column }, place) => {
    if (sorted[place + 1]?.column === column)
      throw new Error(`Two cells stand at ${cellAddress(row, column)}.`);
  });
  return sorted;
}
