import { members, products } from "./blocks";

const quarters = [1, 2, 3, 4] as const;

const checked = [
  "{productCheck}",
  "{quarterCheck1..quarterCheck4}",
  "{allCheck}",
  "{memberCheck}",
  `{monthCheck1..monthCheck12}`,
  ...quarters.map((quarter) => `{parentCheck${quarter}}`),
];

/** How many checks are not zero; where a split is refused, its checks cannot be either. */
export const openChecks = checked
  .map((cells) => `COUNTIF(${cells},">0")+COUNTIF(${cells},"<0")+SUMPRODUCT(--ISERROR(${cells}))`)
  .join("+");

/** The names of the cells that must be zero. */
export const checkNames: readonly string[] = [
  "productCheck",
  "allCheck",
  "memberCheck",
  ...products.columns.map(({ at }) => `quarterCheck${at}`),
  ...members.flatMap(({ columns, quarter }) => [
    ...columns.map(({ at }) => `monthCheck${at}`),
    `parentCheck${quarter}`,
  ]),
];

/** Zero where a sum is as far from its exact share as rounding explains, otherwise how far it is. */
export function within(sum: string, exact: string, units = 1): string {
  return `IF(ABS(${sum}-(${exact}))<={unit}*${units}.000001,0,ROUND(${sum}-(${exact}),6))`;
}
