import { isRate } from "../../settings/checks";

/**
 * Reads a rate as Excel does in a cell for percentages: `20` and `20%` are 20 %, and so is `0.2`; a 1 is 1 %.
 * What an input method for Chinese writes wide is read, too.
 */
export function readRate(typed: string): number | undefined {
  const [, digits, sign] = /^(\d+\.?\d*|\.\d+)(%?)$/.exec(typed.normalize("NFKC").replace(/\s/g, "")) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  const rate = sign === "%" || number >= 1 ? number / 100 : number;
  return isRate(rate) ? rate : undefined;
}
