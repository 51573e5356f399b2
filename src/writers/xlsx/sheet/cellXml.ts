import { CellError, type Scalar } from "../../../formula/value";
import type { Language } from "../../../locales/language";
import { areaAddress, cellAddress } from "../../../sheet/address";
import type { Cell } from "../../../sheet/sheet";
import type { Shared } from "../shared";
import { dynamicArray } from "../dynamicArray";
import { formulaText } from "../formulaText";
import { element, escape } from "../xml";

/** Writes a cell with its content and the number of its format. */
export function cellXml(cell: Cell, language: Language, sheet: number, shared: Shared): string {
  const { row, column, content } = cell;
  const r = cellAddress(row, column);
  const place = { r, s: shared.styles.cellFormat(cell, language) };
  // An empty text is an empty cell, as when it is written into an open workbook.
  if (content === undefined || ("text" in content && content.text === "")) return element("c", place);
  if ("number" in content) return element("c", place, element("v", {}, numberText(content.number, r)));
  if ("text" in content) {
    const text = String(shared.strings.indexOf(content.text));
    return element("c", { ...place, t: "s" }, element("v", {}, text));
  }
  const { type, value } = cached(shared.calculated(sheet, row, column), r);
  const fills = dynamicArray(cell, sheet, shared.spilled);
  return element(
    "c",
    { ...place, t: type, cm: fills && 1 },
    element("f", fills && { t: "array", ref: areaAddress(fills) }, escape(formulaText(content.formula))),
    value === undefined ? "" : element("v", {}, value),
  );
}

function cached(value: Scalar | undefined, address: string): { type?: string; value?: string } {
  if (value === undefined || value === null) return {};
  if (typeof value === "number") return { value: numberText(value, address) };
  if (typeof value === "boolean") return { type: "b", value: value ? "1" : "0" };
  if (value instanceof CellError) return { type: "e", value: errorText(value) };
  return { type: "str", value: escape(value) };
}

/** The errors younger than the file format are stored as `#VALUE!`, as Excel itself does. */
function errorText({ code }: CellError): string {
  return ["#SPILL!", "#CALC!", "#BUSY!"].includes(code) ? "#VALUE!" : code;
}

function numberText(value: number, address: string): string {
  if (!Number.isFinite(value)) throw new Error(`${address} holds ${value}, which a cell cannot hold.`);
  return String(value);
}
