import type { CheckedContents } from "../../care/findings/subject";
import type { Step } from "./step";

/** Reads the names and tables that a worksheet's formulas may speak of, the tables with the words above their columns. */
export async function readSpoken(
  worksheet: Excel.Worksheet,
  step: Step,
): Promise<Pick<CheckedContents, "names" | "tables">> {
  const named = [worksheet.context.workbook.names, worksheet.names].map((names) =>
    names.load("items/name,items/formula"),
  );
  const tables = worksheet.tables.load("items/name,items/showTotals");
  await step(0);
  const areas = tables.items.map((table) => ({
    table,
    range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    head: table.getHeaderRowRange().load("values"),
  }));
  await step(1);
  return {
    names: named.flatMap(({ items }) =>
      items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    ),
    tables: areas.map(({ table: { name, showTotals: totals }, range, head }) => {
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      const headers = (head.values[0] ?? []).map(String);
      return { name, area: { row, column, rows, columns }, headers, totals };
    }),
  };
}
