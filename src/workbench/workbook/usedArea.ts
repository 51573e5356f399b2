import { spanning, type Area } from "../../sheet/area";
import type { Worksheet } from "./worksheet";

/** Gives the smallest area around all that has content or, unless only values count, a format. */
export function usedArea(sheet: Worksheet, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  const add = (area: Area) => {
    used = used ? spanning(used, area) : area;
  };
  for (const { row, column, content } of sheet.contents()) {
    add({ row, column, rows: 1, columns: 1 });
    const spill = "formula" in content && sheet.spill(row, column);
    if (spill) add(spill);
  }
  if (!valuesOnly)
    for (const [row, column] of sheet.formats.cells()) add({ row, column, rows: 1, columns: 1 });
  return used;
}
