import { numberOfText } from "../../../formula/typed";

/**
 * Reads numbers as people list them: with commas, blanks or 、 between them and ; or lines between rows, in braces or
 * not, or pasted from cells; undefined for anything else.
 */
export function typedNumbers(text: string): number[][] | undefined {
  const inside = text.trim().replace(/^\{(.*)\}$/s, "$1");
  const rows = inside
    .split(/[;\n]/)
    .map((row) => row.replace(/\r$/, ""))
    .filter((row) => row.trim() !== "");
  const numbers = rows.map((row) => numbersIn(row));
  const width = numbers[0]?.length ?? 0;
  const fits = width > 0 && numbers.every((row) => row.length === width && !row.includes(undefined));
  return fits ? numbers.map((row) => row.map((number) => number ?? 0)) : undefined;
}

/** Only cells that were pasted can be empty; an empty cell counts as 0. */
function numbersIn(row: string): (number | undefined)[] {
  if (row.includes("\t")) {
    return row.split("\t").map((cell) => (cell.trim() === "" ? 0 : numberOfText(cell)));
  }
  return row
    .trim()
    .split(/\s*[,、]\s*|\s+/)
    .map(numberOfText);
}
