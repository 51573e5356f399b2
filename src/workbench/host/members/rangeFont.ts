import type { Reference } from "../../workbook/chart";
import { flag, size, text, word } from "../argument";
import { color } from "../color";
import { formatProperty } from "../formats";
import { HostType } from "../hostType";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** The letters of the cells of a range. */
export const rangeFont: HostType<Reference> = new HostType<Reference>("RangeFont", {
  bold: formatProperty("1.1", "bold", flag),
  color: formatProperty("1.1", "color", color),
  italic: formatProperty("1.1", "italic", flag),
  name: formatProperty("1.1", "fontName", text),
  size: formatProperty("1.1", "fontSize", size),
  underline: formatProperty("1.1", "underline", (value) => word(value, underlines)),
  strikethrough: formatProperty("1.9", "strikethrough", flag),
});
