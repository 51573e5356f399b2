/** @jest-environment jsdom */
import { CellError, type Scalar } from "../../../src/formula/value";
import { writeXlsx } from "../../../src/writers/xlsx/writeXlsx";
import { packageParts } from "./packageParts";
import { sheets } from "./fixture";

const [chinese, english] = sheets as [(typeof sheets)[0], (typeof sheets)[0]];
const created = new Date("2026-11-21T08:00:00Z");
const file = writeXlsx(sheets, { created });
const parts = packageParts(file);

function part(path: string, from = parts): Document {
  const document = from.get(path);
  if (document === undefined) throw new Error(`There is no ${path}.`);
  return document;
}

function elements(document: Document, name: string): Element[] {
  return [...document.getElementsByTagName(name)];
}

function childNames(element: Element): string[] {
  return [...element.children]
    .map(({ localName }) => localName)
    .filter((name, index, all) => all[index - 1] !== name);
}

/** The cell of the first sheet when the formula at `address` was calculated to `value`. */
function cached(row: number, column: number, value: Scalar): string {
  const calculated = (sheet: number, ...place: number[]) =>
    sheet === 0 && place.join() === [row, column].join() ? value : undefined;
  const document = part("xl/worksheets/sheet1.xml", packageParts(writeXlsx([chinese], { calculated })));
  const r = `${"ABCD"[column]}${row + 1}`;
  const cell = elements(document, "c").find((one) => one.getAttribute("r") === r)!;
  const v = cell.getElementsByTagName("v")[0];
  return `${cell.getAttribute("t") ?? "n"} ${v?.textContent ?? "-"}`;
}

describe("writeXlsx(sheets, options)", () => {
  it("gives the same bytes for the same sheets, dated 1980-01-01", () => {
    expect(writeXlsx(sheets, { created })).toEqual(file);
    // MS-DOS time 0 and date 0x21: zip's "last modified" of the first part.
    expect([...file.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it("stores no date of its own", () => {
    const core = part("docProps/core.xml");
    expect(elements(core, "dcterms:created")[0]?.textContent).toBe("2026-11-21T08:00:00Z");
    expect(elements(part("docProps/core.xml", packageParts(writeXlsx(sheets))), "dcterms:created")).toEqual(
      [],
    );
  });

  it("says of each part what it is and lets every relationship lead to a part", () => {
    const overrides = elements(part("[Content_Types].xml"), "Override").map((one) =>
      one.getAttribute("PartName"),
    );
    const plain = [...parts.keys()].filter(
      (path) => !path.endsWith(".rels") && path !== "[Content_Types].xml",
    );
    expect(overrides.sort()).toEqual(plain.map((path) => `/${path}`).sort());
    const targets = [...parts].flatMap(([path, document]) =>
      elements(document, "Relationship").map((relationship) => {
        const base = `http://x/${path.replace(/_rels\/(.*)\.rels$/, "$1")}`;
        return new URL(relationship.getAttribute("Target") ?? "", base).pathname;
      }),
    );
    expect(targets.sort()).toEqual(plain.map((path) => `/${path}`).sort());
  });

  it("keeps the order of elements of ECMA-376 part 1, 18.3.1.99", () => {
    expect(childNames(part("xl/worksheets/sheet1.xml").documentElement)).toEqual([
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "sheetProtection",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "drawing",
      "tableParts",
      "extLst",
    ]);
    expect(childNames(part("xl/styles.xml").documentElement)).toEqual([
      "numFmts",
      "fonts",
      "fills",
      "borders",
      "cellStyleXfs",
      "cellXfs",
      "cellStyles",
      "dxfs",
    ]);
    expect(childNames(elements(part("xl/charts/chart2.xml"), "c:lineChart")[0]!)).toEqual([
      "grouping",
      "varyColors",
      "ser",
      "marker",
      "axId",
    ]);
  });

  it("numbers tables and charts through the whole file", () => {
    const ids = [1, 2].map((n) => part(`xl/tables/table${n}.xml`).documentElement.getAttribute("id"));
    expect(ids).toEqual(["1", "2"]);
    expect([...parts.keys()].filter((path) => path.startsWith("xl/charts/"))).toHaveLength(6);
  });

  it("has each cell format once", () => {
    const formats = [...part("xl/styles.xml").getElementsByTagName("cellXfs")[0]!.children];
    const texts = formats.map((format) => format.outerHTML);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("marks texts that look typed so that they stay texts", () => {
    const formats = [...part("xl/styles.xml").getElementsByTagName("cellXfs")[0]!.children];
    const quoted = (address: string): string | null | undefined => {
      const cell = elements(part("xl/worksheets/sheet1.xml"), "c").find(
        (one) => one.getAttribute("r") === address,
      );
      return formats[Number(cell?.getAttribute("s"))]?.getAttribute("quotePrefix");
    };
    expect(["A16", "A17", "A18"].map(quoted)).toEqual(["1", "1", "1"]);
    expect(["B16", "A3", "D12"].map(quoted)).toEqual([null, null, null]);
  });

  it("stores widths with Excel's padding of 5 pixels", () => {
    // ECMA-376 part 1, 18.3.1.13: Truncate([10 * 7 + 5] / 7 * 256) / 256 = 10.7109375.
    const sheet = { ...chinese, columns: [{ width: 10 }] };
    const document = part("xl/worksheets/sheet1.xml", packageParts(writeXlsx([sheet])));
    expect(elements(document, "col")[0]?.getAttribute("width")).toBe("10.7109375");
  });

  it("puts the cursor on the first empty input, in its pane", () => {
    const [pane] = elements(part("xl/worksheets/sheet1.xml"), "pane");
    const [selection] = elements(part("xl/worksheets/sheet1.xml"), "selection");
    expect(pane?.getAttribute("topLeftCell")).toBe("B4");
    expect(pane?.getAttribute("activePane")).toBe("bottomRight");
    expect(selection?.getAttribute("pane")).toBe("bottomRight");
    // B4 to B17 are filled in the fixture.
    expect(selection?.getAttribute("activeCell")).toBe("B18");
  });

  it("ends a bar at its full number, for programs of 2007 and for younger ones", () => {
    const { row, column } = chinese.conditionals[0]!.area;
    const bar = { kind: "bar", area: { row, column, rows: 3, columns: 1 }, color: "#A9D18E" } as const;
    const ends = (full?: number) => {
      const sheet = { ...chinese, conditionals: [full === undefined ? bar : { ...bar, full }] };
      const document = part("xl/worksheets/sheet1.xml", packageParts(writeXlsx([sheet])));
      const [, old] = elements(document, "cfvo");
      const [, young] = elements(document, "x14:cfvo");
      const value = young!.getElementsByTagName("xm:f")[0]?.textContent ?? null;
      return [old, young]
        .map((end) => end!.getAttribute("type"))
        .concat(old!.getAttribute("val") ?? "", value ?? "");
    };
    expect(ends()).toEqual(["max", "autoMax", "", ""]);
    expect(ends(1)).toEqual(["num", "num", "1", "1"]);
    expect(ends(0.5)).toEqual(["num", "num", "0.5", "0.5"]);
  });

  it("brings the first sheet to the front", () => {
    const selected = [1, 2].map((n) =>
      elements(part(`xl/worksheets/sheet${n}.xml`), "sheetView")[0]?.getAttribute("tabSelected"),
    );
    expect(selected).toEqual(["1", null]);
  });

  it("stores results beside the formulas", () => {
    expect(cached(6, 3, 82.45)).toBe("n 82.45");
    expect(cached(12, 2, "△ 220")).toBe("str △ 220");
    expect(cached(12, 3, true)).toBe("b 1");
    expect(cached(10, 2, new CellError("#N/A"))).toBe("e #N/A");
    expect(cached(10, 2, new CellError("#SPILL!"))).toBe("e #VALUE!");
    expect(cached(6, 3, null)).toBe("n -");
  });

  it("stores a dynamic array only where an ordinary formula would give something else", () => {
    const arrays = (from: Map<string, Document>): string[] =>
      elements(part("xl/worksheets/sheet1.xml", from), "f")
        .filter((formula) => formula.getAttribute("t") === "array")
        .map((formula) => `${formula.getAttribute("ref")} ${formula.parentElement?.getAttribute("cm")}`);
    expect(arrays(parts)).toEqual(["D11 1"]);
    const spilled = (sheet: number, row: number, column: number) =>
      sheet === 0 && row === 11 && column === 2 ? { row, column, rows: 2, columns: 1 } : undefined;
    expect(arrays(packageParts(writeXlsx(sheets, { spilled })))).toEqual(["D11 1", "C12:C13 1"]);
    const none = {
      ...english,
      cells: english.cells.filter(({ content }) => !content || !("formula" in content)),
    };
    expect(packageParts(writeXlsx([none])).has("xl/metadata.xml")).toBe(false);
  });

  it("draws charts from the values that it stores", () => {
    const calculated = (_: number, row: number, column: number) =>
      column === 3 ? [33.8, 17.15, 31.5][row - 3] : undefined;
    const chart = part("xl/charts/chart1.xml", packageParts(writeXlsx(sheets, { calculated })));
    expect(elements(chart, "c:v").map((value) => value.textContent)).toEqual([
      "预计成交单数",
      "意向",
      "方案",
      "谈判",
      "33.8",
      "17.15",
      "31.5",
    ]);
  });

  it.each([
    ["a name of 32 characters", { name: "x".repeat(32) }, /1 to 31/],
    ["a name with a slash", { name: "11/23" }, /character/],
    ["a name in another spelling of case", { name: "FUNNEL w48" }, /Two sheets/],
    [
      "a header that differs from its cell",
      { tables: [{ ...chinese.tables[0]!, headers: ["a", "b", "c", "d"] }] },
      /cell says/,
    ],
    ["a table's name twice", { tables: [{ ...chinese.tables[0]!, name: "DEALS_EN" }] }, /Two tables/],
    ["two cells in one place", { cells: [...chinese.cells, chinese.cells[0]!] }, /Two cells stand at A1/],
    [
      "a number that is none",
      { cells: [{ ...chinese.cells[0]!, content: { number: NaN } }], tables: [] },
      /NaN/,
    ],
    ["a footer of 256 characters", { print: { ...chinese.print, footer: "x".repeat(256) } }, /footer/],
  ])("refuses %s", (_, change, message) => {
    expect(() => writeXlsx([{ ...chinese, ...change }, english])).toThrow(message);
  });

  it.each([
    ["hint", "title", 33],
    ["hint", "message", 256],
    ["error", "title", 33],
    ["error", "message", 256],
  ])("refuses a rule whose %s has a %s of %i characters", (kind, key, length) => {
    const [rule] = chinese.validations;
    const validations = [{ ...rule!, [kind]: { title: "", message: "", [key]: "x".repeat(length) } }];
    expect(() => writeXlsx([{ ...chinese, validations }])).toThrow(`${length} characters`);
    const fits = [{ ...rule!, [kind]: { title: "", message: "", [key]: "x".repeat(length - 1) } }];
    expect(() => writeXlsx([{ ...chinese, validations: fits }])).not.toThrow();
  });
});
