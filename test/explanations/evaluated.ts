import { Calculation } from "../../src/formula/calculation";
import { dayOf } from "../../src/model/day";

const day = /(\d{4})-(\d\d)-(\d\d)/g;

/** Reads a result as it is written back into a number: a date as its day number; nothing for words. */
export function readBack(result: string): number | undefined {
  const plain = plainNumbers(result).replace(/ ?(days?|天)$/, "");
  if (/^-?[\d.]+(E-?\d+)?$/.test(plain)) return Number(plain);
  return /^-?[\d.]+(E-?\d+)?%$/.test(plain) ? Number(plain.slice(0, -1)) / 100 : undefined;
}

/** What a working comes to, and how large its numbers are; `isUp` where it says that it was rounded up. */
export type Evaluated = { value: number; size: number; isUp: boolean };

/** Calculates a working as a cell of a sheet would; nothing for one that is in words. */
export function evaluated(working: string): Evaluated | undefined {
  const [written = ""] = working.split(/, |，| = /);
  const formula = plainNumbers(written)
    .replace(/(\d) (days?|天)/g, "$1")
    .replace(/ \(\d+ more\)|（其余 \d+ 项）/g, "")
    .replaceAll("×", "*")
    .replaceAll("÷", "/");
  if (!/[-+*/]/.test(formula.slice(1)) || !/^[\dE.+\-*/()% ]+$/.test(formula)) return undefined;
  return { value: cell(formula), size: cell(formula.replaceAll("-", "+")), isUp: working.includes(" = ") };
}

/** Gives how many dates a list has; nothing for what is no list of dates. */
export function datesIn(working: string): number | undefined {
  return /^(\d{4}-\d\d-\d\d(, |、)?)+$/.test(working) ? working.match(day)!.length : undefined;
}

function plainNumbers(text: string): string {
  return text
    .replace(day, (_, year: string, month: string, date: string) =>
      String(dayOf(Number(year), Number(month), Number(date))),
    )
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replaceAll("−", "-");
}

function cell(formula: string): number {
  const calculation = new Calculation({
    external: () => undefined,
    formatText: String,
    now: () => new Date(NaN),
  });
  calculation.addSheet("s", "S");
  calculation.set("s", 0, 0, `=${formula}`);
  return Number(calculation.value("s", 0, 0));
}
