import { numberOfText } from "../../../formula/typed";

/**
 * Reads a number as a cell shows it, in a format for accounts too: with a sign of money apart from it, in parentheses
 * where it is below 0, and a dash for 0. An empty cell counts as 0.
 */
export function copiedNumber(cell: string): number | undefined {
  const text = cell.trim().replace(/^[¥￥$€]\s*/, "");
  if (text === "" || text === "-") return 0;
  const below = /^\(([^()]*)\)$/.exec(text)?.[1];
  if (below === undefined) return numberOfText(text);
  const size = numberOfText(below);
  return size === undefined ? undefined : -size;
}
