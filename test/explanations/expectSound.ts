import type { Explanation } from "../../src/explanations/explanation";
import { datesIn, evaluated, readBack } from "./evaluated";

// Six digits are written of every number.
const written = 3e-5;

/**
 * Expects that nothing is missing from an explanation, and that its terms come to their results; gives how many of
 * them could be calculated.
 */
export function expectSound({ result, sentence, terms, notes }: Explanation): number {
  const texts = [result, sentence, ...notes, ...terms.flatMap(Object.values)].join("\n");
  expect(texts).not.toMatch(/\{\w|undefined|NaN|∞|Infinity|null|\[object/);
  expect([sentence, ...notes].filter((text) => text.trim() === "")).toEqual([]);

  const calculated = terms.filter(({ working, result }) => {
    const shown = readBack(result);
    const dates = datesIn(working);
    if (dates !== undefined) expect({ working, result }).toEqual({ working, result: String(dates) });
    const found = evaluated(working);
    if (found === undefined) return false;
    const { value, size, isUp } = found;
    const slack = written * Math.abs(size) + 1e-9;
    const off = isUp
      ? Math.max(value - shown! - slack, shown! - value - 1 - slack, 0)
      : Math.abs(value - shown!);
    if (!(off <= slack)) throw new Error(`${working} is ${value}, not ${result}`);
    return true;
  });
  return calculated.length;
}
