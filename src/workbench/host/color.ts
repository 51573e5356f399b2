import { ExcelError } from "../workbook/excelError";
import { text } from "./argument";

/** The colour names that add-ins commonly write. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  lime: "#00FF00",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  purple: "#800080",
  navy: "#000080",
  teal: "#008080",
  maroon: "#800000",
  olive: "#808000",
  aqua: "#00FFFF",
  fuchsia: "#FF00FF",
  pink: "#FFC0CB",
  brown: "#A52A2A",
  gold: "#FFD700",
  lightgray: "#D3D3D3",
  darkgray: "#A9A9A9",
};

/** Takes an argument as a colour: `#RRGGBB`, `RRGGBB` or a name. */
export function color(value: unknown): string {
  const given = text(value);
  const known = named[given.toLowerCase()];
  if (known) return known;
  const digits = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  if (digits === undefined) throw new ExcelError("InvalidArgument");
  return `#${digits.toUpperCase()}`;
}
