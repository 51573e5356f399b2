import { fixedAreaAddress, quotedSheetName } from "../../sheet/address";
import { comparedKinds, comparisons, type ValidationRule } from "../workbook/validation";
import { ExcelError } from "../workbook/excelError";
import type { Worksheet } from "../workbook/worksheet";
import { flag, optional, parts, text, word } from "./argument";
import { range } from "./members/range";

/** Gives a rule in the shape of the API: one part named after its kind. */
export function readRule(rule: ValidationRule | null): unknown {
  if (!rule) return {};
  const { kind, ...rest } = rule;
  return { [kind]: rest };
}

/** Takes a rule in the shape of the API. */
export function ruleArgument(value: unknown, worksheet: Worksheet): ValidationRule | null {
  const given = parts(value);
  const kinds = ["list", "custom", ...comparedKinds] as const;
  const [kind, ...others] = kinds.filter((name) => given[name] !== undefined && given[name] !== null);
  if (others.length > 0) throw new ExcelError("InvalidArgument");
  if (kind === undefined) return null;
  const rule = parts(given[kind]);
  if (kind === "custom") return { kind, formula: formula(rule["formula"], worksheet) };
  if (kind === "list") {
    return {
      kind,
      source: source(rule["source"], worksheet),
      inCellDropDown: optional(rule["inCellDropDown"], flag, true),
    };
  }
  const operator = word(rule["operator"], comparisons);
  const isBetween = operator === "Between" || operator === "NotBetween";
  if (isBetween && (rule["formula2"] === undefined || rule["formula2"] === null))
    throw new ExcelError("InvalidArgument");
  return {
    kind,
    operator,
    formula1: bound(rule["formula1"], worksheet),
    formula2: optional<string | number | null>(rule["formula2"], (given) => bound(given, worksheet), null),
  };
}

function source(value: unknown, worksheet: Worksheet): string {
  const cells = range.targetOf(value);
  if (cells) return `=${quotedSheetName(cells.worksheet.name)}!${fixedAreaAddress(cells.area)}`;
  const given = text(value);
  if (given.startsWith("=")) return formula(given, worksheet);
  if (given === "" || given.length > 255) throw new ExcelError("InvalidArgument");
  return given;
}

function bound(value: unknown, worksheet: Worksheet): string | number {
  if (typeof value === "number") return value;
  const given = text(value);
  return given.startsWith("=") ? formula(given, worksheet) : given;
}

function formula(value: unknown, worksheet: Worksheet): string {
  const given = text(value);
  if (!given.startsWith("=") || !worksheet.workbook.calculator.accepts(given))
    throw new ExcelError("InvalidArgument");
  return given;
}
