/** Gives the letter of a column of an example, which has fewer than 26; columns count from 0. */
export function columnLetter(column: number): string {
  return String.fromCharCode(65 + column);
}
