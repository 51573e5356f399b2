import type { Area } from "./area";

/** Gives a column's letters: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Gives the column of some letters: `A` is 0, `AA` is 26. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B3` for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `$B$3`: the address that stays when a formula is copied. */
export function fixedAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `B3:D5`, or `B3` for a single cell. */
export function areaAddress(area: Area): string {
  return between(cellAddress, area);
}

/** `$B$3:$D$5`, or `$B$3` for a single cell. */
export function fixedAreaAddress(area: Area): string {
  return between(fixedAddress, area);
}

function between(address: (row: number, column: number) => string, area: Area): string {
  const first = address(area.row, area.column);
  const last = address(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas spell it: quoted unless it is plain ASCII letters that mean nothing else (`R1C1`). */
export function quotedSheetName(name: string): string {
  return /^(?!(rc?|c|true|false)$)[a-z_]+$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
