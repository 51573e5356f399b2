import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellAddress, areaAddress, fixedAreaAddress, quotedSheetName } from "../../../src/sheet/address";
import { formulaText } from "../../../src/writers/xlsx/formulaText";
import { writeXlsx } from "../../../src/writers/xlsx/writeXlsx";
import { sheets } from "./fixture";
import { readBack, type ReadBack } from "./readBack";

/** The fixture's days: a cell holds their number, the reader gives them as dates. */
const days: Readonly<Record<number, string>> = {
  46349: "2026-11-23T00:00:00.000Z",
  46352: "2026-11-26T00:00:00.000Z",
};

let directory: string;
let workbook: ReadBack;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "funnelbook-"));
  const file = join(directory, "all.xlsx");
  await writeFile(file, writeXlsx(sheets));
  workbook = await readBack(file);
});

afterAll(() => rm(directory, { recursive: true }));

describe.each(sheets.map((sheet, index) => [sheet.name, sheet, index] as const))(
  "hucre reads of %s",
  (_, sheet, index) => {
    const found = () => workbook.sheets[index]!;

    it("every content", () => {
      expect(found().name).toBe(sheet.name);
      for (const { row, column, content } of sheet.cells) {
        const cell = found().cells[`${row},${column}`];
        const where = cellAddress(row, column);
        if (content === undefined) expect([where, cell?.value ?? null]).toEqual([where, null]);
        else if ("formula" in content)
          expect([where, cell?.formula]).toEqual([where, formulaText(content.formula)]);
        else
          expect([where, cell?.value]).toEqual([
            where,
            "text" in content ? content.text : (days[content.number] ?? content.number),
          ]);
      }
    });

    it("the rules, in their order", () => {
      expect(found().dataValidations.map(({ type, range, formula1 }) => [type, range, formula1])).toEqual([
        ["list", "B16:B18", "$G$2:$G$4"],
        ["whole", "B4:B6", "0"],
        ["decimal", "C4:C6", "0"],
        ["date", "D16:D18", "43831"],
        ["textLength", "A16:A18", "60"],
      ]);
      expect(found().conditionalRules.map(({ type, range, formula }) => [type, range, formula])).toEqual([
        ["dataBar", "B4:B6", undefined],
        ["expression", "A16:D18", "$C16<0"],
        ["colorScale", "C4:C6", undefined],
      ]);
      expect(found().conditionalRules[2]).toMatchObject({
        colorScale: {
          cfvo: [{ type: "num", value: "0" }, { type: "max" }],
          colors: ["FFFFFFFF", "FFF4B183"],
        },
      });
    });

    it("the table, the merged areas, what stays in view and the charts", () => {
      expect(
        found().tables.map(({ name, range, columns }) => [name, range, columns.map((column) => column.name)]),
      ).toEqual(sheet.tables.map(({ name, area, headers }) => [name, areaAddress(area), headers]));
      expect(found().merges).toEqual(
        sheet.merges.map(({ row, column, rows, columns }) => ({
          startRow: row,
          startCol: column,
          endRow: row + rows - 1,
          endCol: column + columns - 1,
        })),
      );
      expect(found().freezePane).toEqual(sheet.freeze);
      expect(found().columns.map(({ hidden }) => hidden === true)).toEqual(
        sheet.columns.map(({ hidden }) => hidden === true),
      );
      expect(found().charts.map(({ kinds, seriesCount }) => [...kinds, seriesCount])).toEqual([
        ["bar", 1],
        ["line", 1],
        ["bar", 2],
      ]);
    });

    it("how it is printed", () => {
      expect(found().pageSetup).toMatchObject({
        paperSize: "a4",
        orientation: "portrait",
        fitToWidth: 1,
        fitToHeight: 0,
        horizontalCentered: true,
        printArea: "$A$1:$D$47",
        printTitlesRow: "$1:$3",
      });
      expect(found().headerFooter.oddFooter).toBe(`&L${sheet.print.footer.replace("&", "&&")}&R&P / &N`);
    });

    it("the names in the sheet's own scope", () => {
      const own = workbook.namedRanges.filter(({ scope }) => scope === sheet.name);
      expect(own.map(({ name, range }) => [name, range])).toEqual(
        sheet.names.map(({ name, area }) => [
          name,
          `${quotedSheetName(sheet.name)}!${fixedAreaAddress(area)}`,
        ]),
      );
    });
  },
);
