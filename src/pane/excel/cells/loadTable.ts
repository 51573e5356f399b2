import type { FoundTable } from "../../cells";
import { areaIn, placed } from "./areaIn";

/** Loads a table; what comes back gives it after the next sync, or null where there is none. */
export function loadTable(table: Excel.Table): () => FoundTable | null {
  table.load("name,showTotals");
  const range = placed(table.getRange());
  const headers = table.getHeaderRowRange().load("values");
  const sheet = table.worksheet.load("name");
  return () =>
    table.isNullObject
      ? null
      : {
          name: table.name,
          sheet: sheet.name,
          area: areaIn(range),
          headers: headers.values[0]!.map(String),
          totals: table.showTotals,
        };
}
