/** @jest-environment jsdom */
import { makeSheets, type SheetRequest } from "../../../src/templates";
import { tableXml } from "../../../src/writers/xlsx/tableXml";
import { writeXlsx } from "../../../src/writers/xlsx/writeXlsx";
import { sheets } from "./fixture";
import { packageParts, parseXml } from "./packageParts";

const funnel: SheetRequest = {
  template: "small-deal-funnel",
  language: "zh-CN",
  start: "2026-05-26",
  people: [],
  sample: true,
  formulas: "live",
  protect: true,
  saturday: false,
};

describe("tableXml(table, cells, id)", () => {
  const [sheet] = makeSheets(funnel);
  const table = packageParts(writeXlsx([sheet!])).get("xl/tables/table1.xml")!;
  const columns = [...table.getElementsByTagName("tableColumn")];

  test("gives a column that calculates its formula, as its first row has it", () => {
    const first = sheet!.tables[0]!.area.row + 2;
    const calculated = columns.map((column) => [column.getAttribute("name"), column.textContent]);
    expect(calculated.filter(([, formula]) => formula !== "")).toEqual([
      ["停留天数", `IF($E${first}="","",MAX(0,IF($I$2="",TODAY(),$I$2)-$E${first}))`],
      [
        "金额×成功率",
        `IF(OR($D${first}="",$C${first}=""),"",$D${first}*SUMIF($A$11:$A$14,$C${first},$B$11:$B$14))`,
      ],
      [
        "成交后占缺口",
        `IF(OR(N($D${first})=0,N($H$5)<=0,COUNTIF($A$11:$A$13,$C${first})=0),"",$D${first}/$H$5)`,
      ],
    ]);
    expect(calculated).toHaveLength(11);
  });

  test("keeps the order of elements of ECMA-376 part 1, 18.5.1.2 and 18.5.1.3", () => {
    const names = (element: Element) => [...element.children].map(({ localName }) => localName);
    expect(names(table.documentElement)).toEqual(["autoFilter", "tableColumns", "tableStyleInfo"]);
    expect(columns.map(names).filter((inside) => inside.length > 0)).toEqual([
      ["calculatedColumnFormula"],
      ["calculatedColumnFormula"],
      ["calculatedColumnFormula"],
    ]);
  });

  test("spells functions of the add-in as files do, and needs all rows to agree", () => {
    const [chinese] = sheets;
    const [deals] = chinese!.tables;
    const { row, rows } = deals!.area;
    const formula = (at: number) => `=SALES.FORECAST(C${at + 1},"<&")`;
    const cells = Array.from({ length: rows - 1 }, (_, down) => {
      const content = { formula: formula(row + 1 + down), plain: "=0" };
      return { row: row + 1 + down, column: 2, style: "result", content } as const;
    });
    const formulas = (given: typeof cells) =>
      [...parseXml(tableXml(deals!, given, 1)).getElementsByTagName("calculatedColumnFormula")].map(
        ({ textContent }) => textContent,
      );
    expect(formulas(cells)).toEqual([`_xldudf_SALES_FORECAST(C${row + 2},"<&")`]);
    expect(formulas(cells.slice(1))).toEqual([]);
    const other = { ...cells[1]!, content: { formula: "=1", plain: "=1" } };
    expect(formulas(cells.with(1, other))).toEqual([]);
  });
});
