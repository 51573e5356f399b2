/** Gives the id that ties a data bar to its extension; it is only read within one sheet. */
export function dataBarId(index: number): string {
  return `{46554E4E-454C-424F-4F4B-${String(index).padStart(12, "0")}}`;
}
