import { wholeSheet } from "../workbook/area";
import type { Reference } from "../workbook/chart";
import { ExcelError } from "../workbook/excelError";
import { parseAddress } from "../workbook/parseAddress";
import type { Worksheet } from "../workbook/worksheet";
import { text } from "./argument";
import { found, sameName } from "./collection";
import { range } from "./members/range";

/** Takes an argument as cells: a range, an address, or a name that the sheet knows. */
export function rangeArgument(worksheet: Worksheet, given: unknown): Reference {
  const target = range.targetOf(given);
  if (target) return target;
  if (given === null || given === undefined || given === "") return { worksheet, area: wholeSheet };
  const address = parseAddress(text(given));
  if (!address) return found(namedCells(worksheet, text(given)));
  if (address.sheet === null) return { worksheet, area: address.area };
  const { sheet } = address;
  const named = found(worksheet.workbook.worksheets.find(({ name }) => sameName(name, sheet)));
  return { worksheet: named, area: address.area };
}

/** Takes an argument as cells of one sheet and no other. */
export function rangeOn(worksheet: Worksheet, given: unknown): Reference {
  const reference = rangeArgument(worksheet, given);
  if (reference.worksheet !== worksheet) throw new ExcelError("InvalidArgument");
  return reference;
}

function namedCells(worksheet: Worksheet, name: string): Reference | null {
  const { names, tables } = worksheet.workbook;
  const own = names.find((item) => item.worksheet === worksheet && sameName(item.name, name));
  const item = own ?? names.find((other) => !other.worksheet && sameName(other.name, name));
  if (item && "worksheet" in item.refersTo) return item.refersTo;
  const table = tables.find((other) => sameName(other.name, name));
  return table ? { worksheet: table.worksheet, area: table.area } : null;
}
