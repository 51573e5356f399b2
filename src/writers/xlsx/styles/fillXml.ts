import { colorXml } from "../colorXml";
import { element } from "../xml";

/** The two fills that every file begins with; Excel draws them by place, whatever is written there. */
export const firstFills = ["none", "gray125"].map((patternType) =>
  element("fill", {}, element("patternFill", { patternType })),
);

/** Writes an even fill. */
export function fillXml(color: string): string {
  return element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      colorXml("fgColor", color),
      element("bgColor", { indexed: 64 }),
    ),
  );
}
