import type { Found, Wanted } from "../../cells";
import { inExcel } from "../inExcel";
import { areaIn, placed } from "./areaIn";
import { filledPart } from "./filledPart";
import { loadTable } from "./loadTable";
import { spillOrNone } from "./spillOrNone";
import { parts } from "./parts";

/** Finds what formulas look up, all of it in one request unless a block is large or tables are asked for by sheet. */
export function find({ blocks, names, spills, tables, tableSheets }: Wanted): Promise<Found> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const sheetNamed = (name: string) => workbook.worksheets.getItemOrNullObject(name);
    const blockReads = blocks.map(({ sheet, area }) => {
      const [first, ...rest] = parts(area).map((part) => ({
        part,
        read: (): Excel.Range =>
          placed(
            sheetNamed(sheet)
              .getRangeByIndexes(part.row, part.column, part.rows, part.columns)
              .getUsedRangeOrNullObject(true),
          ).load("values"),
      }));
      return { sheet: sheetNamed(sheet).load("name"), first: first!.read(), rest };
    });
    const nameReads = names.map(({ sheet, name }) => [
      sheetNamed(sheet).names.getItemOrNullObject(name).load("formula"),
      workbook.names.getItemOrNullObject(name).load("formula"),
    ]);
    const tableReads = tables.map((name) => loadTable(workbook.tables.getItemOrNullObject(name)));
    const sheetTables = tableSheets.map((sheet) => sheetNamed(sheet).tables.load("items/name"));
    const spillReads = spills.map(({ sheet, row, column }) =>
      spillOrNone(() =>
        sheetNamed(sheet).getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject(),
      ),
    );
    await context.sync();

    const ofSheets = sheetTables.map(({ items }) => items.map(loadTable));
    if (ofSheets.some((loaded) => loaded.length > 0)) await context.sync();

    const foundBlocks: Found["blocks"][number][] = [];
    for (const { sheet, first, rest } of blockReads) {
      const ranges = [first];
      // An answer of Excel has a limit: large blocks come part by part.
      for (const { read } of rest) {
        ranges.push(read());
        await context.sync();
      }
      foundBlocks.push(sheet.isNullObject ? null : filledPart(ranges));
    }

    const areas = spillReads.map((read) => read());
    return {
      blocks: foundBlocks,
      names: nameReads.map((scopes) => scopes.find(({ isNullObject }) => !isNullObject)?.formula ?? null),
      tables: tableReads.map((read) => read()),
      tableSheets: ofSheets.map((loaded) => loaded.flatMap((read) => read() ?? [])),
      spills: areas.map((range) => range && areaIn(range)),
    };
  });
}
