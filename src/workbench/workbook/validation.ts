import type { Area } from "../../sheet/area";

/** The comparisons of a validation or a conditional format, as Excel's API spells them. */
export const comparisons = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

export type Comparison = (typeof comparisons)[number];

/** The kinds of value that a validation compares. */
export const comparedKinds = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;

export type ComparedKind = (typeof comparedKinds)[number];

export type ValidationRule =
  /** `source` is a formula of a range or texts between commas. */
  | { kind: "list"; source: string; inCellDropDown: boolean }
  | { kind: ComparedKind; operator: Comparison; formula1: string | number; formula2: string | number | null }
  | { kind: "custom"; formula: string };

/** What a range of cells accepts. Formulas are written for the first cell of the first area. */
export type Validation = {
  areas: Area[];
  rule: ValidationRule | null;
  ignoreBlanks: boolean;
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
};

/** A validation that accepts everything. */
export function newValidation(area: Area): Validation {
  return {
    areas: [area],
    rule: null,
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: "", message: "" },
    errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  };
}
