import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { areaAddress, fixedAreaAddress } from "../../../sheet/address";
import type { Area } from "../../../sheet/area";
import type { Bound, ConditionalFormat, ConditionalLook } from "../conditionalFormat";
import type { Comparison, Validation } from "../validation";
import { digits, fileBorders, solidFill } from "./fileStyle";

const operators: Readonly<Record<Comparison, NonNullable<DataValidation["operator"]>>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** Gives what cells accept as the file library has it. */
export function fileValidation(validation: Validation): DataValidation[] {
  const { areas, rule, ignoreBlanks, prompt, errorAlert } = validation;
  if (!rule) return [];
  const texts = {
    range: areas.map(areaAddress).join(" "),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    showErrorMessage: errorAlert.showAlert,
    inputTitle: prompt.title,
    inputMessage: prompt.message,
    errorTitle: errorAlert.title,
    errorMessage: errorAlert.message,
    errorStyle:
      errorAlert.style === "Warning"
        ? "warning"
        : errorAlert.style === "Information"
          ? "information"
          : "stop",
  } as const;
  if (rule.kind === "list") {
    const source = rule.source.startsWith("=")
      ? { formula1: stored(rule.source) }
      : { values: rule.source.split(",") };
    return [{ ...texts, type: "list", ...source }];
  }
  if (rule.kind === "custom") return [{ ...texts, type: "custom", formula1: stored(rule.formula) }];
  return [
    {
      ...texts,
      type: rule.kind === "wholeNumber" ? "whole" : rule.kind,
      operator: operators[rule.operator],
      formula1: stored(String(rule.formula1)),
      ...(rule.formula2 === null ? {} : { formula2: stored(String(rule.formula2)) }),
    },
  ];
}

/** Gives a conditional format as the file library has it. */
export function fileConditional(
  { area, rule, stopIfTrue }: ConditionalFormat,
  index: number,
): ConditionalRule {
  const where = { range: areaAddress(area), priority: index + 1, stopIfTrue };
  switch (rule.kind) {
    case "Custom":
      return { ...where, type: "expression", formula: stored(rule.formula), style: fileLook(rule.look) };
    case "CellValue":
      return {
        ...where,
        type: "cellIs",
        operator: operators[rule.operator],
        formula: [rule.formula1, rule.formula2].filter((formula) => formula !== "").map(stored),
        style: fileLook(rule.look),
      };
    case "DataBar":
      return {
        ...where,
        type: "dataBar",
        dataBar: {
          cfvo: [bound(rule.lower, "min", area), bound(rule.upper, "max", area)],
          color: `FF${digits(rule.color)}`,
        },
      };
    case "ColorScale":
      return {
        ...where,
        type: "colorScale",
        colorScale: {
          cfvo: [bound(rule.lower, "min", area), bound(rule.upper, "max", area)],
          colors: [rule.lower, rule.upper].map(({ color }) => `FF${digits(color)}`),
        },
      };
  }
}

function fileLook({ fill, color, bold, italic, numberFormat, borders }: ConditionalLook) {
  return {
    ...(fill === null ? {} : { fill: { ...solidFill(fill), bgColor: { rgb: digits(fill) } } }),
    font: {
      ...(color === null ? {} : { color: { rgb: digits(color) } }),
      ...(bold === null ? {} : { bold }),
      ...(italic === null ? {} : { italic }),
    },
    ...(numberFormat === null ? {} : { numFmt: numberFormat }),
    border: fileBorders(borders),
  };
}

/** An automatic bound reaches 0; only newer parts of the file format have a word for that. */
function bound({ type, formula }: Bound, end: "min" | "max", area: Area) {
  if (type === "Automatic")
    return { type: "num" as const, value: `${end.toUpperCase()}(0,${fixedAreaAddress(area)})` };
  const kinds: Readonly<Record<string, "num" | "percent" | "percentile">> = {
    Number: "num",
    Percent: "percent",
    Percentile: "percentile",
  };
  const kind = kinds[type];
  return kind && formula !== null ? { type: kind, value: stored(formula) } : { type: end };
}

function stored(formula: string): string {
  return formula.replace(/^=/, "");
}
