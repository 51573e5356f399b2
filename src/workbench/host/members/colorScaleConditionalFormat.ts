import type { ConditionalRule, ScaleEnd } from "../../workbook/conditionalFormat";
import { ExcelError } from "../../workbook/excelError";
import { optional, parts, word } from "../argument";
import { color } from "../color";
import { HostType, property } from "../hostType";

type ColorScale = Extract<ConditionalRule, { kind: "ColorScale" }>;

const endTypes = ["LowestValue", "HighestValue", "Number", "Formula"] as const;

/** A ground whose colour follows the number, between two colours. */
export const colorScaleConditionalFormat: HostType<ColorScale> = new HostType<ColorScale>(
  "ColorScaleConditionalFormat",
  {
    criteria: property(
      "1.6",
      ({ lower, upper }) => ({ minimum: lower, maximum: upper }),
      (scale, value) => {
        const { minimum, midpoint, maximum } = parts(value);
        if (midpoint !== undefined && midpoint !== null)
          throw new ExcelError(
            "ApiNotFound",
            "A midpoint of a colour scale is not modelled by the workbench",
          );
        scale.lower = end(minimum, scale.lower.color);
        scale.upper = end(maximum, scale.upper.color);
      },
    ),
    threeColorScale: property("1.6", () => false),
  },
);

function end(value: unknown, usual: string): ScaleEnd {
  const { type, formula, color: given } = parts(value);
  return {
    type: word(type, endTypes),
    formula: optional<string | null>(formula, String, null),
    color: optional(given, color, usual),
  };
}
