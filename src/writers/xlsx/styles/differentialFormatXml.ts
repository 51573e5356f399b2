import type { Conditional } from "../../../sheet/sheet";
import { colorXml } from "../colorXml";
import { element } from "../xml";

export type FormulaConditional = Extract<Conditional, { kind: "formula" }>;

/** Writes what a conditional format changes; its even fill is the pattern's background, unlike a cell's. */
export function differentialFormatXml({ bold, color, fill }: FormulaConditional): string {
  const font = (bold ? element("b") : "") + (color === undefined ? "" : colorXml("color", color));
  return element(
    "dxf",
    {},
    font === "" ? "" : element("font", {}, font),
    fill === undefined ? "" : element("fill", {}, element("patternFill", {}, colorXml("bgColor", fill))),
  );
}
