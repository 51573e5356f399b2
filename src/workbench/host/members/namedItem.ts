import { fixedAreaAddress } from "../../../sheet/address";
import type { Reference } from "../../workbook/chart";
import type { DefinedName } from "../../workbook/definedName";
import { ExcelError } from "../../workbook/excelError";
import { parseAddress } from "../../workbook/parseAddress";
import { sheetPrefix } from "../../workbook/rangeAddress";
import type { Workbook } from "../../workbook/workbook";
import { flag, text } from "../argument";
import { apiValue } from "../cells";
import { sameName } from "../collection";
import { HostType, link, method, property } from "../hostType";
import { range } from "./range";
import { worksheet } from "./worksheet";

export type Named = { workbook: Workbook; item: DefinedName };

/** One defined name. */
export const namedItem: HostType<Named> = new HostType<Named>(
  "NamedItem",
  {
    name: property("1.1", ({ item }) => item.name),
    type: property("1.1", (named) => (cellsOf(named) ? "Range" : typeOf(valueOf(named)))),
    value: property("1.1", (named) => (cellsOf(named) ? formulaOf(named).slice(1) : valueOf(named))),
    formula: property("1.7", formulaOf),
    scope: property("1.4", ({ item }) => (item.worksheet ? "Worksheet" : "Workbook")),
    visible: property(
      "1.1",
      ({ item }) => item.visible,
      ({ item }, value) => {
        item.visible = flag(value);
      },
    ),
    comment: property(
      "1.4",
      ({ item }) => item.comment,
      ({ item }, value) => {
        item.comment = text(value);
      },
    ),
    worksheet: link("1.4", ({ item }) => {
      if (!item.worksheet) throw new ExcelError("ItemNotFound");
      return worksheet.of(item.worksheet);
    }),
    worksheetOrNullObject: link("1.4", ({ item }) => worksheet.orNone(item.worksheet)),
    getRange: method("1.1", (named) => {
      const cells = cellsOf(named);
      if (!cells) throw new ExcelError("InvalidReference");
      return range.of(cells);
    }),
    getRangeOrNullObject: method("1.4", (named) => range.orNone(cellsOf(named))),
    delete: method("1.4", ({ workbook, item }) => {
      workbook.names = workbook.names.filter((other) => other !== item);
      workbook.calculator.removeName(item);
    }),
  },
  { id: { name: "_Id", of: ({ item }) => item.name } },
);

function cellsOf({ workbook, item }: Named): Reference | null {
  const { refersTo } = item;
  if ("worksheet" in refersTo) return workbook.worksheets.includes(refersTo.worksheet) ? refersTo : null;
  const address = parseAddress(refersTo.formula.slice(1));
  const sheet = address && workbook.worksheets.find(({ name }) => sameName(name, address.sheet ?? ""));
  return address && sheet ? { worksheet: sheet, area: address.area } : null;
}

function formulaOf({ workbook, item: { refersTo } }: Named): string {
  if ("formula" in refersTo) return refersTo.formula;
  if (!workbook.worksheets.includes(refersTo.worksheet)) return "=#REF!";
  return `=${sheetPrefix(refersTo.worksheet.name)}${fixedAreaAddress(refersTo.area)}`;
}

function valueOf({ workbook, item }: Named): string | number | boolean {
  const sheet = item.worksheet ?? workbook.activeWorksheet;
  const first = { row: 0, column: 0 };
  const formula = "formula" in item.refersTo ? item.refersTo.formula : "=#REF!";
  return apiValue(workbook.calculator.evaluate(sheet, formula, first, first)[0]?.[0] ?? null);
}

function typeOf(value: string | number | boolean): string {
  if (typeof value === "string") return value.startsWith("#") ? "Error" : "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
}
