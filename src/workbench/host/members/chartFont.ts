import type { ChartFont } from "../../workbook/chart";
import { flag, size, text } from "../argument";
import { color } from "../color";
import { HostType, property } from "../hostType";

/** The letters of a part of a chart. */
export const chartFont: HostType<ChartFont> = new HostType<ChartFont>("ChartFont", {
  name: property(
    "1.1",
    (font) => font.name,
    (font, value) => {
      font.name = text(value);
    },
  ),
  size: property(
    "1.1",
    (font) => font.size,
    (font, value) => {
      font.size = size(value);
    },
  ),
  bold: property(
    "1.1",
    (font) => font.bold,
    (font, value) => {
      font.bold = flag(value);
    },
  ),
  italic: property(
    "1.1",
    (font) => font.italic,
    (font, value) => {
      font.italic = flag(value);
    },
  ),
  color: property(
    "1.1",
    (font) => font.color,
    (font, value) => {
      font.color = color(value);
    },
  ),
});
