import type { SheetTextKey } from "../locales/sheets";
import { fixedAreaAddress } from "../sheet/address";
import type { Validation, ValidationRule } from "../sheet/sheet";
import { spanning, type Area } from "../sheet/area";
import { blockOf } from "./blocks";
import { areaOf } from "./formulaText";
import type { LaidOut } from "./laidOut";
import { dateSerial } from "./period";
import type { PlacedCell } from "./place";
import type { Accept } from "./template";

/** The days that a date cell accepts. */
const days = { min: dateSerial("2000-01-01"), max: dateSerial("2099-12-31") };

/** Gives what an input cell accepts, once for all cells that the sheet has one name for. */
export function validationOf(
  { spec, area, index }: PlacedCell,
  { text, names, form }: Pick<LaidOut, "text" | "names" | "form">,
): Validation[] {
  const { input, name } = spec;
  if (input === undefined || index > 0) return [];
  const block = name && blockOf(name, form);
  if (block !== name && name !== `${block}1`) return [];
  const label = text(input.label);
  const rule = ruleOf(input.accept, names);
  return [
    {
      area: block === undefined ? { ...area, rows: 1, columns: 1 } : areaOf(block, names),
      rule,
      hint: { title: label, message: text(input.hint) },
      error: {
        title: text("refuse.title"),
        message: text(refusals[input.accept.kind], { label, ...limitsOf(rule) }),
      },
    },
  ];
}

const refusals: Record<Accept["kind"], SheetTextKey> = {
  text: "refuse.text",
  whole: "refuse.whole",
  amount: "refuse.amount",
  money: "refuse.amount",
  rate: "refuse.rate",
  date: "refuse.date",
  list: "refuse.list",
};

/** The numbers that a refusal may speak of. */
function limitsOf(rule: ValidationRule): { min: number; max: number } {
  if (rule.kind === "list") return { min: 0, max: 0 };
  return rule.kind === "text" ? { min: 0, max: rule.maxLength } : rule;
}

/** Far above any figure of sales, far below where numbers stop being exact to a cent. */
const largestAmount = 1e12;

function ruleOf(accept: Accept, names: ReadonlyMap<string, Area>): ValidationRule {
  switch (accept.kind) {
    case "text":
    case "whole":
      return accept;
    case "amount":
    case "money":
      return { kind: "number", min: 0, max: largestAmount };
    case "rate":
      return { kind: "number", min: 0, max: 1 };
    case "date":
      return { kind: "date", ...days };
    case "list": {
      const [first, last] = accept.of.split("..");
      const area = areaOf(first!, names);
      return {
        kind: "list",
        source: `=${fixedAreaAddress(last ? spanning(area, areaOf(last, names)) : area)}`,
      };
    }
  }
}
