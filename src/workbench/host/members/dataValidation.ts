import { isAccepted } from "../../workbook/isAccepted";
import { cellsOf, intersection } from "../../workbook/area";
import type { Reference } from "../../workbook/chart";
import { clearValidation, validationFor } from "../../workbook/validationFor";
import type { Validation } from "../../workbook/validation";
import { flag, optional, parts, text, word } from "../argument";
import { guard } from "../guard";
import { HostType, method, property } from "../hostType";
import { readRule, ruleArgument } from "../validationRule";
import { usedArea } from "../../workbook/usedArea";
import { ExcelError } from "../../workbook/excelError";

const alertStyles = ["Stop", "Warning", "Information"] as const;
const types: Readonly<Record<string, string>> = {
  list: "List",
  custom: "Custom",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};

/** What the cells of a range accept. */
export const dataValidation: HostType<Reference> = new HostType<Reference>("DataValidation", {
  rule: property(
    "1.8",
    (range) => readRule(over(range)?.rule ?? null),
    (range, value) => change(range, { rule: ruleArgument(value, range.worksheet) }),
  ),
  type: property("1.8", (range) => types[over(range)?.rule?.kind ?? ""] ?? "None"),
  ignoreBlanks: property(
    "1.8",
    (range) => over(range)?.ignoreBlanks ?? true,
    (range, value) => change(range, { ignoreBlanks: flag(value) }),
  ),
  prompt: property(
    "1.8",
    (range) => over(range)?.prompt ?? { showPrompt: true, title: "", message: "" },
    (range, value) => {
      const { showPrompt, title, message } = parts(value);
      change(range, {
        prompt: {
          showPrompt: optional(showPrompt, flag, true),
          title: short(title, 32),
          message: short(message, 255),
        },
      });
    },
  ),
  errorAlert: property(
    "1.8",
    (range) => over(range)?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" },
    (range, value) => {
      const { showAlert, style, title, message } = parts(value);
      change(range, {
        errorAlert: {
          showAlert: optional(showAlert, flag, true),
          style: optional(style, (given) => word(given, alertStyles), "Stop"),
          title: short(title, 32),
          message: short(message, 255),
        },
      });
    },
  ),
  valid: property("1.8", areValid),
  clear: method("1.8", ({ worksheet, area }) => {
    guard(worksheet, null);
    clearValidation(worksheet, area);
  }),
});

function over({ worksheet, area }: Reference): Validation | null {
  return worksheet.validationAt(area.row, area.column);
}

function change({ worksheet, area }: Reference, part: Partial<Validation>): void {
  guard(worksheet, null);
  Object.assign(validationFor(worksheet, area), part);
}

/** Excel takes no longer texts than this. */
function short(value: unknown, longest: number): string {
  const given = optional(value, text, "");
  if (given.length > longest) throw new ExcelError("InvalidArgument");
  return given;
}

function areValid({ worksheet, area }: Reference): boolean | null {
  const used = usedArea(worksheet, true);
  const filled = used && intersection(area, used);
  if (!filled) return true;
  const answers = new Set(
    [...cellsOf(filled)].map(({ row, column }) => {
      const validation = worksheet.validationAt(row, column);
      return !validation || isAccepted(worksheet, validation, row, column, worksheet.value(row, column));
    }),
  );
  return answers.size === 1 ? answers.has(true) : null;
}
