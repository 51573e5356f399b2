import type { Area } from "../../sheet/area";
import type { Border, BorderSide } from "./cellFormat";
import type { Comparison } from "./validation";

/** What a rule puts over a cell's own look; null leaves it. */
export type ConditionalLook = {
  fill: string | null;
  color: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  strikethrough: boolean | null;
  numberFormat: string | null;
  borders: Partial<Record<BorderSide, Border>>;
};

/** Where a data bar or a colour scale begins or ends. */
export type Bound = { type: string; formula: string | null };

/** An end of a colour scale. */
export type ScaleEnd = Bound & { color: string };

export type ConditionalRule =
  | { kind: "Custom"; formula: string; look: ConditionalLook }
  | { kind: "CellValue"; operator: Comparison; formula1: string; formula2: string; look: ConditionalLook }
  | {
      kind: "DataBar";
      color: string;
      gradient: boolean;
      borderColor: string;
      negativeColor: string;
      lower: Bound;
      upper: Bound;
      showDataBarOnly: boolean;
      axisColor: string;
      axisFormat: string;
      direction: string;
    }
  | { kind: "ColorScale"; lower: ScaleEnd; upper: ScaleEnd };

/** A conditional format; the first of a sheet's list wins. Formulas are written for the first cell of the area. */
export type ConditionalFormat = {
  readonly id: string;
  area: Area;
  stopIfTrue: boolean;
  rule: ConditionalRule;
};

export type ConditionalKind = ConditionalRule["kind"];

/** A rule of a kind as Excel adds it. */
export function newRule(kind: ConditionalKind): ConditionalRule {
  switch (kind) {
    case "Custom":
      return { kind, formula: "", look: newLook() };
    case "CellValue":
      return { kind, operator: "EqualTo", formula1: "", formula2: "", look: newLook() };
    case "DataBar":
      return {
        kind,
        color: "#638EC6",
        gradient: true,
        borderColor: "",
        negativeColor: "#FF0000",
        lower: { type: "Automatic", formula: null },
        upper: { type: "Automatic", formula: null },
        showDataBarOnly: false,
        axisColor: "#000000",
        axisFormat: "Automatic",
        direction: "Context",
      };
    case "ColorScale":
      return {
        kind,
        lower: { type: "LowestValue", formula: null, color: "#FFEF9C" },
        upper: { type: "HighestValue", formula: null, color: "#63BE7B" },
      };
  }
}

function newLook(): ConditionalLook {
  return {
    fill: null,
    color: null,
    bold: null,
    italic: null,
    underline: null,
    strikethrough: null,
    numberFormat: null,
    borders: {},
  };
}
