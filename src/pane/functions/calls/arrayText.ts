/** Spells rows of numbers as the array of a formula. */
export function arrayText(rows: readonly (readonly number[])[]): string {
  return `{${rows.map((row) => row.join(",")).join(";")}}`;
}
