import { dayOf } from "../../../formula/dates";
import type { Parameter } from "../../../functions/parameter";
import type { Language } from "../../../locales/language";
import { functionsScreenText } from "../../../locales/functionsScreen";
import { apartNumbers } from "./typedNumbers";

/** How many numbers of a list are named. */
const mostNamed = 6;

/**
 * Says how an argument was understood, for people: how many numbers and which; undefined where it is what they typed,
 * and nothing else could have been meant.
 *
 * @param formula - what was typed, as a formula spells it
 */
export function readBack(
  language: Language,
  typed: string,
  { formula, kind, isDate }: { formula: string; kind: Parameter["kind"]; isDate: boolean },
): string | undefined {
  if (formula.startsWith("{")) return listBack(language, typed, { formula, isDate });
  if (formula.startsWith("DATE(") && /^\s*\d{4}/.test(typed)) return undefined;
  const isNumber = /^-?\d/.test(formula) && Number.isFinite(Number(formula));
  const isUncertain = (kind === "number" ? /，/ : /[,，]/).test(typed);
  if (isNumber) return isUncertain ? numberText(language, Number(formula)) : undefined;
  return formula.includes("(") && !typed.replace(/\s/g, "").endsWith(formula) ? formula : undefined;
}

function listBack(
  language: Language,
  typed: string,
  { formula, isDate }: { formula: string; isDate: boolean },
): string | undefined {
  const rows = apartNumbers(formula);
  if (!rows) return undefined;
  const numbers = rows.flat();
  // Rates are read back as rates where they were typed as such.
  const isPercent = (typed.match(/[%％]/g) ?? []).length === numbers.length;
  const nameOf = (number: number) => (isDate ? dayText(number) : numberText(language, number, isPercent));
  const named = numbers.slice(0, mostNamed).map(nameOf);
  if (numbers.length === 1) return named[0];
  const list = [...named, ...(numbers.length > mostNamed ? ["…"] : [])].join(
    functionsScreenText(language, "readAs.separator"),
  );
  const isBlock = rows.length > 1 && rows[0]!.length > 1;
  return isBlock
    ? functionsScreenText(language, "readAs.block", { rows: rows.length, columns: rows[0]!.length, list })
    : functionsScreenText(language, "readAs.numbers", { count: numbers.length, list });
}

function dayText(serial: number): string {
  const { year, month, day } = dayOf(serial);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

function numberText(language: Language, value: number, isPercent = false): string {
  const style = isPercent
    ? ({ style: "percent", maximumFractionDigits: 4 } as const)
    : { maximumFractionDigits: 8 };
  return new Intl.NumberFormat(language, style).format(value);
}
