/** @jest-environment jsdom */
import { isDeepStrictEqual } from "node:util";
import { languages } from "../../../src/locales/language";
import { areaAddress, cellAddress } from "../../../src/sheet/address";
import type { Cell, Chart, Conditional, Sheet, ValidationRule } from "../../../src/sheet/sheet";
import type { Area } from "../../../src/sheet/area";
import { formats, styles, type Look } from "../../../src/sheet/styles";
import { makeSheets, templates } from "../../../src/templates";
import { displayText } from "../../../src/workbench/workbook/displayText";
import { headersOf } from "../../../src/workbench/workbook/table";
import type { Worksheet } from "../../../src/workbench/workbook/worksheet";
import { insertSheets } from "../../../src/writers/excel";
import { hostInProcess } from "../../workbench/host/hostInProcess";
import { sheets as everyKind } from "../xlsx/fixture";

/** Sheets of every template, then sheets with what no template has yet. */
const [wide] = everyKind as [Sheet, ...Sheet[]];
const whole = { row: 0, column: 0, rows: 4, columns: 2 };
const plans: readonly (readonly [string, Sheet])[] = [
  ...templates.flatMap(({ id }) =>
    languages.flatMap((language) =>
      [false, true].map((sample) => {
        const request = { template: id, language, start: "2026-11-23", people: ["张伟"], sample };
        const options = { saturday: sample, formulas: "plain", protect: true } as const;
        const [plan] = makeSheets({ ...request, ...options }) as [Sheet];
        return [`${id} in ${language}, ${sample ? "with" : "without"} sample`, plan] as const;
      }),
    ),
  ),
  ...everyKind.map((plan) => [`every kind of content in ${plan.identity.language}`, plan] as const),
  [
    "an open sheet that freezes nothing and prints on one landscape page",
    {
      ...wide,
      freeze: { rows: 0, columns: 0 },
      protect: false,
      print: { orientation: "landscape", area: whole, fit: { wide: 2, tall: 1 }, footer: "R&D" },
    },
  ],
  ["a sheet that freezes rows only", { ...wide, freeze: { rows: 4, columns: 0 } }],
  ["a sheet that freezes columns only", { ...wide, freeze: { rows: 0, columns: 2 } }],
  ["a sheet whose inputs are all filled", { ...wide, cells: wide.cells.filter(isFilledOrNoInput) }],
  [
    "a sheet without inputs",
    { ...wide, cells: wide.cells.filter(({ style }) => !(styles[style] as Look).input) },
  ],
];

describe.each(plans)("%s", (_, plan) => {
  let sheet: Worksheet;

  beforeAll(async () => {
    sheet = await written(plan);
  });

  test("has its name, its tab's colour and no gridlines", () => {
    expect({ name: sheet.name, tabColor: sheet.tabColor, gridlines: sheet.showGridlines }).toEqual({
      name: plan.name,
      tabColor: plan.tabColor,
      gridlines: false,
    });
  });

  test("holds each text, number and formula in its cell, and nothing else", () => {
    const held = new Map(
      [...sheet.contents()].map((cell) => [cellAddress(cell.row, cell.column), cell.content]),
    );
    const wanted = new Map(
      plan.cells.filter(({ content }) => content).map((cell) => [addressOf(cell), contentOf(cell)]),
    );
    expect(held.size).toBe(wanted.size);
    expect(
      [...wanted].filter(([address, content]) => !isDeepStrictEqual(held.get(address), content)),
    ).toEqual([]);
  });

  test("gives each cell the look of its style and the number format of its meaning", () => {
    const wrong = plan.cells
      .map((cell) => ({
        cell: addressOf(cell),
        is: relevant(sheet.formats.at(cell.row, cell.column)),
        wanted: lookOf(plan, cell),
      }))
      .filter(({ is, wanted }) => !isDeepStrictEqual(is, wanted));
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test("leaves the cells around as they are in a sheet of this language", () => {
    const planned = new Set(plan.cells.map(addressOf));
    const last = Math.max(...plan.cells.map(({ row }) => row));
    const wanted = plainLook(plan);
    for (let row = 0; row <= last + 2; row += 1) {
      for (let column = 0; column <= plan.columns.length + 1; column += 1) {
        if (planned.has(cellAddress(row, column))) continue;
        const is = relevant(sheet.formats.at(row, column));
        expect({ cell: cellAddress(row, column), is }).toEqual({
          cell: cellAddress(row, column),
          is: wanted,
        });
      }
    }
  });

  test("has the columns' widths and the rows' heights in points, and hides what is to be hidden", () => {
    const indexes = Array.from({ length: plan.columns.length + 2 }, (_, index) => index);
    expect(indexes.map((column) => sheet.columns.size(column) * 0.75)).toEqual(
      // Excel keeps widths in whole pixels, of which four are three points.
      indexes.map((column) => Math.round(widthOf(plan, column) / 0.75) * 0.75),
    );
    expect(indexes.filter((column) => sheet.columns.isHidden(column))).toEqual(
      indexes.filter((column) => plan.columns[column]?.hidden === true),
    );
    const rows = Array.from({ length: Math.max(...plan.rowHeights.keys()) + 3 }, (_, index) => index);
    expect(rows.map((row) => sheet.rows.size(row) * 0.75)).toEqual(rows.map((row) => heightOf(plan, row)));
    expect(rows.filter((row) => sheet.rows.isHidden(row))).toEqual([]);
  });

  test("merges the areas that are shown as one cell", () => {
    expect(sheet.merges.map(areaAddress).sort()).toEqual(plan.merges.map(areaAddress).sort());
  });

  test("names its cells, with the sheet as the scope of each name", () => {
    const named = sheet.workbook.names.map(({ name, worksheet, refersTo, visible }) => ({
      name,
      inSheet: worksheet === sheet,
      area: "area" in refersTo && refersTo.worksheet === sheet ? refersTo.area : null,
      visible,
    }));
    expect(named).toEqual(plan.names.map(({ name, area }) => ({ name, inSheet: true, area, visible: true })));
  });

  test("makes tables with headers, filter buttons where wanted and no bands", () => {
    const is = sheet.tables.map((table) => ({
      name: table.name,
      area: table.area,
      headers: headersOf(table),
      showHeaders: table.showHeaders,
      showTotals: table.showTotals,
      filter: table.showFilterButton,
      style: table.style,
      showBandedRows: table.showBandedRows,
      showBandedColumns: table.showBandedColumns,
    }));
    const wanted = plan.tables.map(({ name, area, headers, filter }) => ({
      ...{ name, area, headers, filter, showHeaders: true, showTotals: false },
      ...{ style: "TableStyleLight1", showBandedRows: false, showBandedColumns: false },
    }));
    expect(is).toEqual(wanted);
  });

  test("accepts what it should, with hint and refusal", () => {
    expect(sheet.validations).toEqual(
      plan.validations.map(({ area, rule, hint, error }) => ({
        areas: [area],
        rule: acceptedBy(rule),
        ignoreBlanks: true,
        prompt: { showPrompt: true, ...hint },
        errorAlert: { showAlert: true, style: "Stop", ...error },
      })),
    );
  });

  test("has its conditional looks", () => {
    const is = sheet.conditionalFormats.map(({ area, stopIfTrue, rule }) => ({ area, stopIfTrue, rule }));
    expect(is).toHaveLength(plan.conditionals.length);
    expect(is).toEqual(
      expect.arrayContaining(
        plan.conditionals.map((conditional) => ({
          area: conditional.area,
          stopIfTrue: false,
          rule: expect.objectContaining(conditionOf(conditional)),
        })),
      ),
    );
  });

  test("draws its charts over the cells that they speak of", () => {
    const is = sheet.drawings.map((chart) => ({
      name: chart.name,
      type: chart.type,
      title: chart.title.text,
      legend: chart.legend.visible,
      series: chart.series.map(({ name, values, categories, color, lineColor }) => ({
        name,
        values: values?.area,
        categories: categories?.area,
        onSheet: values?.worksheet === sheet && categories?.worksheet === sheet,
        color: chart.type === "Line" ? lineColor : color,
      })),
      ...{ left: chart.left, top: chart.top, width: chart.width, height: chart.height },
    }));
    expect(is).toEqual(
      plan.charts.map(({ name, kind, title, series, categories, position }) => ({
        ...{ name, type: chartTypes[kind], title, legend: series.length > 1 },
        series: series.map((each) => ({
          name: displayText(sheet.value(each.name.row, each.name.column), "General"),
          ...{ values: each.values, categories, onSheet: true, color: each.color },
        })),
        ...boxOf(plan, position),
      })),
    );
  });

  test("keeps its head in view, chooses the first input that is empty, and is protected without a password", () => {
    expect(sheet.freeze).toEqual(plan.freeze);
    expect(sheet.selection).toEqual(beginningOf(plan));
    const permissions = ["allowAutoFilter", "allowFormatColumns", "allowFormatRows"];
    const is = sheet.protection && {
      ...sheet.protection,
      permissions: [...sheet.protection.permissions].sort(),
    };
    expect(is).toEqual(plan.protect ? { permissions, selectionMode: "Normal", password: null } : null);
  });

  test("prints on A4, centred, with headings and page numbers on each page", () => {
    const { orientation, area, titleRows, fit, footer } = plan.print;
    expect(sheet.page).toMatchObject({
      paperSize: "A4",
      orientation: { portrait: "Portrait", landscape: "Landscape" }[orientation],
      zoom: { wide: fit.wide, tall: fit.tall === 0 ? null : fit.tall },
      printArea: [area],
      titleColumns: null,
      centerHorizontally: true,
      centerVertically: false,
      printGridlines: false,
      printHeadings: false,
      headersFooters: {
        ...{ leftHeader: "", centerHeader: "", rightHeader: "", centerFooter: "" },
        leftFooter: footer.split("&").join("&&"),
        rightFooter: "&P / &N",
      },
    });
    const { titleRows: repeated } = sheet.page;
    expect(repeated && { first: repeated.row, count: repeated.rows }).toEqual(titleRows ?? null);
  });

  test("leaves printers a quarter of an inch, and its own cells more than Excel's margins would", () => {
    const { leftMargin, rightMargin, topMargin, bottomMargin, footerMargin } = sheet.page.margins;
    expect(leftMargin).toBe(rightMargin);
    for (const margin of [leftMargin, topMargin, footerMargin]) expect(margin).toBeGreaterThanOrEqual(18);
    expect(leftMargin).toBeLessThan(50.4);
    expect(topMargin).toBeLessThan(54);
    expect(bottomMargin).toBeLessThan(54);
    // Room for a line of the footer, 10 points high, below the cells.
    expect(bottomMargin - footerMargin).toBeGreaterThanOrEqual(10);
    expect(footerMargin).toBeLessThan(21.6);
  });
});

test("of two conditions that hold for a cell, the first decides how it looks", async () => {
  // The count of the first stage, 169.
  const area = { row: 3, column: 1, rows: 1, columns: 1 };
  const conditionals: Conditional[] = [
    { kind: "formula", area, formula: "=B4>100", fill: "#FF0000" },
    { kind: "formula", area, formula: "=B4>10", fill: "#00FF00", bold: true },
  ];
  const sheet = await written({ ...wide, conditionals });
  expect(sheet.cell(3, 1).style).toMatchObject({ fill: "#FF0000", bold: true });
});

test("a scale colours numbers between white at 0 and its colour at the highest, and nothing else", async () => {
  // The counts of the stages: 169, 49, 45.
  const area = { row: 2, column: 1, rows: 4, columns: 1 };
  const sheet = await written({ ...wide, conditionals: [{ kind: "scale", area, color: "#FF0033" }] });
  const counts = [3, 4, 5].map((row) => Number(sheet.value(row, 1)));
  expect(counts).toEqual([169, 49, 45]);
  const part = (to: number, count: number) =>
    Math.round(255 + ((to - 255) * count) / 169)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  const fills = counts.map((count) => `#FF${part(0, count)}${part(0x33, count)}`);
  expect([3, 4, 5].map((row) => sheet.cell(row, 1).style.fill)).toEqual(fills);
  expect(fills[0]).toBe("#FF0033");
  expect(typeof sheet.value(2, 1)).toBe("string");
  expect(sheet.cell(2, 1).style.fill).not.toMatch(/^#FF/);
});

/** Writes a plan into a new workbook by the real Office.js; gives the sheet that stands there then. */
async function written(plan: Sheet): Promise<Worksheet> {
  const { Excel, workbook } = hostInProcess({ version: "1.9" });
  const context = new Excel.RequestContext();
  await insertSheets(
    context,
    () => [plan],
    () => {},
    new AbortController().signal,
  );
  return workbook.activeWorksheet;
}

function isFilledOrNoInput({ style, content }: Cell): boolean {
  return content !== undefined || !(styles[style] as Look).input;
}

function addressOf({ row, column }: Cell): string {
  return cellAddress(row, column);
}

function contentOf({ content }: Cell) {
  if (content && "formula" in content) return { formula: content.formula };
  return content && { value: "number" in content ? content.number : content.text };
}

/** Of a format, what styles and number formats speak of. */
function relevant({ quotePrefix: _quoted, ...format }: ReturnType<Worksheet["formats"]["at"]>) {
  return format;
}

function plainLook({ identity }: Sheet) {
  return {
    numberFormat: "General",
    fontName: { "en-US": "Calibri", "zh-CN": "Microsoft YaHei" }[identity.language],
    fontSize: 10,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
    fill: null,
    horizontalAlignment: "General",
    verticalAlignment: "Center",
    wrapText: false,
    shrinkToFit: false,
    indentLevel: 0,
    textOrientation: 0,
    locked: true,
    formulaHidden: false,
    borders: {},
  };
}

function lookOf(plan: Sheet, { style, format }: Cell) {
  const look: Look = styles[style];
  const line = look.border && { style: "Continuous", weight: "Thin", color: look.border };
  return {
    ...plainLook(plan),
    ...(format && { numberFormat: formats[format] }),
    ...(look.size && { fontSize: look.size }),
    ...(look.turned && { textOrientation: { "en-US": 90, "zh-CN": 0 }[plan.identity.language] }),
    bold: look.bold === true,
    italic: look.italic === true,
    ...(look.color && { color: look.color }),
    fill: look.fill ?? null,
    ...(look.align && {
      horizontalAlignment: { left: "Left", center: "Center", right: "Right" }[look.align],
    }),
    ...(look.vertical && { verticalAlignment: "Top" }),
    wrapText: look.wrap === true,
    indentLevel: look.indent ?? 0,
    locked: look.input !== true,
    borders: line ? { top: line, bottom: line, left: line, right: line } : {},
  };
}

/** A character is 7 pixels and a cell's padding 5; a new column has 64 pixels. Each pixel is 0.75 points. */
function widthOf({ columns }: Sheet, column: number): number {
  const width = columns[column]?.width;
  return width === undefined ? 48 : (width * 7 + 5) * 0.75;
}

/** Excel keeps a height in whole pixels; a new row has 20 of them. */
function heightOf({ rowHeights }: Sheet, row: number): number {
  const height = rowHeights.get(row);
  return height === undefined ? 15 : Math.round(height / 0.75) * 0.75;
}

const chartTypes: Record<Chart["kind"], string> = {
  column: "ColumnClustered",
  line: "Line",
  stackedBar: "BarStacked",
};

function boxOf(plan: Sheet, { row, column, rows, columns }: Area) {
  const across = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => from + index)
      .filter((index) => plan.columns[index]?.hidden !== true)
      .reduce((sum, index) => sum + widthOf(plan, index), 0);
  const down = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => heightOf(plan, from + index)).reduce(
      (sum, height) => sum + height,
      0,
    );
  return {
    left: across(0, column),
    top: down(0, row),
    width: across(column, columns),
    height: down(row, rows),
  };
}

/** The days that plans speak of, as Excel numbers them. */
const days: Readonly<Record<number, string>> = {
  36526: "2000-01-01",
  43831: "2020-01-01",
  73050: "2099-12-31",
};

function acceptedBy(rule: ValidationRule) {
  const operator = "Between";
  switch (rule.kind) {
    case "list":
      return { kind: "list", source: rule.source, inCellDropDown: true };
    case "number":
      return { kind: "decimal", operator, formula1: rule.min, formula2: rule.max };
    case "whole":
      return { kind: "wholeNumber", operator, formula1: rule.min, formula2: rule.max };
    case "date":
      return { kind: "date", operator, formula1: days[rule.min], formula2: days[rule.max] };
    case "text":
      return { kind: "textLength", operator, formula1: 0, formula2: rule.maxLength };
  }
}

function numberAt(number: number) {
  return { type: "Number", formula: String(number) };
}

function conditionOf(conditional: Conditional) {
  if (conditional.kind === "bar") {
    const { color, full } = conditional;
    const ends = full !== undefined && { lower: numberAt(0), upper: numberAt(full) };
    return { kind: "DataBar", color, gradient: false, ...ends };
  }
  if (conditional.kind === "scale") {
    const upper = { type: "HighestValue", formula: null, color: conditional.color };
    return { kind: "ColorScale", lower: { type: "Number", formula: "0", color: "#FFFFFF" }, upper };
  }
  const { formula, fill = null, color = null, bold = null } = conditional;
  const nothing = { italic: null, underline: null, strikethrough: null, numberFormat: null, borders: {} };
  return { kind: "Custom", formula, look: { ...nothing, fill, color, bold } };
}

/** Typing begins in the first empty input that is a cell of its own, else in the first input, else in the corner. */
function beginningOf({ cells, merges }: Sheet): Area {
  const inputs = cells.filter(({ style }) => (styles[style] as Look).input);
  const isCovered = ({ row, column }: Cell) =>
    merges.some(
      (area) =>
        (row !== area.row || column !== area.column) &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  const first = inputs.find((cell) => cell.content === undefined && !isCovered(cell)) ?? inputs[0];
  const { row, column } = first ?? { row: 0, column: 0 };
  const merged = merges.find((area) => area.row === row && area.column === column);
  return merged ?? { row, column, rows: 1, columns: 1 };
}
