import type { InputKey } from "../../cells";

/** A month of the quarter: where its forecast stands in the list and, as it is and weighted, by stage. */
export type Month = {
  number: 1 | 2 | 3;
  forecast: InputKey;
  listed: string;
  planned: string;
  weighted: string;
};

/** The three months of the quarter. */
export const months: readonly Month[] = [
  { number: 1, forecast: "ka.month1", listed: "K", planned: "F", weighted: "J" },
  { number: 2, forecast: "ka.month2", listed: "L", planned: "G", weighted: "K" },
  { number: 3, forecast: "ka.month3", listed: "M", planned: "H", weighted: "L" },
];

/** The first day of a month, counted from the quarter's first, which a cell tells. */
export function monthStart({ number }: Month, first = "{month}"): string {
  return `=IF(${first}="","",DATE(YEAR(${first}),MONTH(${first})+${number - 1},1))`;
}
