import type { Language } from "../locales/language";
import { sheetText, type SheetTextKey } from "../locales/sheets";
import { fixedAreaAddress } from "../sheet/address";
import type { Area, Validation, ValidationRule } from "../sheet/sheet";
import { areaOf, span } from "./formulaText";
import { dateSerial } from "./period";
import type { PlacedCell } from "./place";
import type { Accept } from "./template";

/** The days that a date cell accepts. */
const days = { min: dateSerial("2000-01-01"), max: dateSerial("2099-12-31") };

/** Gives what an input cell accepts, once for all cells of a name. */
export function validationOf(
  { spec, area, index }: PlacedCell,
  language: Language,
  names: ReadonlyMap<string, Area>,
): Validation[] {
  const { input, name } = spec;
  if (input === undefined || index > 0) return [];
  const label = sheetText(language, input.label);
  const { min, max } = limitsOf(input.accept);
  return [
    {
      area: name === undefined ? { ...area, rows: 1, columns: 1 } : areaOf(name, names),
      rule: ruleOf(input.accept, names),
      hint: { title: label, message: sheetText(language, input.hint) },
      error: {
        title: sheetText(language, "refuse.title"),
        message: sheetText(language, refusals[input.accept.kind], { label, min, max }),
      },
    },
  ];
}

const refusals: Record<Accept["kind"], SheetTextKey> = {
  text: "refuse.text",
  number: "refuse.number",
  whole: "refuse.whole",
  date: "refuse.date",
  list: "refuse.list",
};

function limitsOf(accept: Accept): { min: number; max: number } {
  if (accept.kind === "text") return { min: 0, max: accept.maxLength };
  return accept.kind === "number" || accept.kind === "whole" ? accept : days;
}

function ruleOf(accept: Accept, names: ReadonlyMap<string, Area>): ValidationRule {
  switch (accept.kind) {
    case "text":
    case "number":
    case "whole":
      return accept;
    case "date":
      return { kind: "date", ...days };
    case "list": {
      const [first, last] = accept.of.split("..");
      const area = areaOf(first!, names);
      return { kind: "list", source: `=${fixedAreaAddress(last ? span(area, areaOf(last, names)) : area)}` };
    }
  }
}
