import type { NamedAreas } from "../../care/madeAgain";
import type { Step } from "./step";

/** Reads where the names of a worksheet are now. */
export async function readNames(worksheet: Excel.Worksheet, step: Step): Promise<NamedAreas> {
  const names = worksheet.names.load("items/name");
  await step(0);
  const ranges = names.items.map((item) =>
    item.getRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await step(1);
  return new Map(
    ranges.flatMap((range, index) => {
      if (range.isNullObject) return [];
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      return [[names.items[index]!.name, { row, column, rows, columns }] as const];
    }),
  );
}
