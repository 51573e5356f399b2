import { CellError, type Scalar } from "../../../formula/value";
import { fixedAreaAddress, quotedSheetName } from "../../../sheet/address";
import type { Sheet } from "../../../sheet/sheet";
import type { Area } from "../../../sheet/area";
import type { ReadValues } from "../cellValues";
import { element, escape } from "../xml";
import { numberFormatOf } from "./numberFormatOf";
import { valueXml } from "./valueXml";

/** Writes a reference to cells that hold texts, with the texts as they are now. */
export function textReferenceXml(sheet: Sheet, area: Area, read: ReadValues): string {
  const points = pointsXml(read(area).map(({ value }) => shownText(value)));
  return element("c:strRef", {}, addressXml(sheet, area), element("c:strCache", {}, points));
}

/** Writes a reference to cells that hold numbers, with the numbers as they are now. */
export function numberReferenceXml(sheet: Sheet, area: Area, read: ReadValues): string {
  const values = read(area).map(({ value }) => (typeof value === "number" ? String(value) : undefined));
  const formatCode = element("c:formatCode", {}, escape(numberFormatOf(read(area))));
  return element(
    "c:numRef",
    {},
    addressXml(sheet, area),
    element("c:numCache", {}, formatCode, pointsXml(values)),
  );
}

/** Writes a reference to the names along an axis: numbers, such as days, keep their number format. */
export function categoryReferenceXml(sheet: Sheet, area: Area, read: ReadValues): string {
  const numbers = read(area).every(({ value }) => typeof value === "number");
  return (numbers ? numberReferenceXml : textReferenceXml)(sheet, area, read);
}

function addressXml({ name }: Sheet, area: Area): string {
  return element("c:f", {}, escape(`${quotedSheetName(name)}!${fixedAreaAddress(area)}`));
}

/** A point that is not there has no value yet; the number of points counts it all the same. */
function pointsXml(values: readonly (string | undefined)[]): string {
  const points = values.map((value, idx) =>
    value === undefined ? "" : element("c:pt", { idx }, element("c:v", {}, escape(value))),
  );
  return valueXml("ptCount", values.length) + points.join("");
}

function shownText(value: Scalar): string | undefined {
  if (value === null) return undefined;
  if (value instanceof CellError) return value.code;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
