import type { Bound, ConditionalRule } from "../../workbook/conditionalFormat";
import { flag, optional, parts, text, word } from "../argument";
import { color } from "../color";
import { HostType, link, property } from "../hostType";

type DataBar = Extract<ConditionalRule, { kind: "DataBar" }>;

const boundTypes = [
  "Invalid",
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
] as const;
const directions = ["Context", "LeftToRight", "RightToLeft"] as const;
const axisFormats = ["Automatic", "None", "CellMidPoint"] as const;

/** A bar behind the numbers. */
export const dataBarConditionalFormat: HostType<DataBar> = new HostType<DataBar>("DataBarConditionalFormat", {
  lowerBoundRule: property(
    "1.6",
    ({ lower }) => lower,
    (bar, value) => {
      bar.lower = bound(value);
    },
  ),
  upperBoundRule: property(
    "1.6",
    ({ upper }) => upper,
    (bar, value) => {
      bar.upper = bound(value);
    },
  ),
  showDataBarOnly: property(
    "1.6",
    (bar) => bar.showDataBarOnly,
    (bar, value) => {
      bar.showDataBarOnly = flag(value);
    },
  ),
  axisColor: property(
    "1.6",
    (bar) => bar.axisColor,
    (bar, value) => {
      bar.axisColor = optionalColor(value);
    },
  ),
  axisFormat: property(
    "1.6",
    (bar) => bar.axisFormat,
    (bar, value) => {
      bar.axisFormat = word(value, axisFormats);
    },
  ),
  barDirection: property(
    "1.6",
    (bar) => bar.direction,
    (bar, value) => {
      bar.direction = word(value, directions);
    },
  ),
  positiveFormat: link("1.6", (bar) => positiveFormat.of(bar)),
  negativeFormat: link("1.6", (bar) => negativeFormat.of(bar)),
});

/** The bars of numbers from 0 up. */
export const positiveFormat: HostType<DataBar> = new HostType<DataBar>("ConditionalDataBarPositiveFormat", {
  fillColor: property(
    "1.6",
    (bar) => bar.color,
    (bar, value) => {
      bar.color = color(value);
    },
  ),
  borderColor: property(
    "1.6",
    (bar) => bar.borderColor,
    (bar, value) => {
      bar.borderColor = optionalColor(value);
    },
  ),
  gradientFill: property(
    "1.6",
    (bar) => bar.gradient,
    (bar, value) => {
      bar.gradient = flag(value);
    },
  ),
});

/** The bars of numbers below 0. */
export const negativeFormat: HostType<DataBar> = new HostType<DataBar>("ConditionalDataBarNegativeFormat", {
  fillColor: property(
    "1.6",
    (bar) => bar.negativeColor,
    (bar, value) => {
      bar.negativeColor = color(value);
    },
  ),
  matchPositiveFillColor: property(
    "1.6",
    (bar) => bar.negativeColor === bar.color,
    (bar, value) => {
      if (flag(value)) bar.negativeColor = bar.color;
    },
  ),
});

function bound(value: unknown): Bound {
  const { type, formula } = parts(value);
  return { type: word(type, boundTypes), formula: optional<string | null>(formula, String, null) };
}

/** An empty text takes the colour away. */
function optionalColor(value: unknown): string {
  return text(value) === "" ? "" : color(value);
}
