/** The areas that must be zero wherever they show a number, by the names of their first and last cells. */
export const checks: readonly { first: string; last: string }[] = [
  { first: "productCheck", last: "productCheck" },
  { first: "quarterCheck1", last: "allCheck" },
  { first: "memberCheck", last: "memberCheck" },
  { first: "monthCheck1", last: "monthCheck12" },
  { first: "parentCheck1", last: "parentYearCheck" },
];

/** How many checks are not zero; where a split is refused, its checks cannot be either. */
export const openChecks = checks
  .map(({ first, last }) => `{${first}..${last}}`)
  .map((cells) => `COUNTIF(${cells},">0")+COUNTIF(${cells},"<0")+SUMPRODUCT(--ISERROR(${cells}))`)
  .join("+");

/** Zero where a sum is as far from its exact share as rounding explains, otherwise how far it is. */
export function within(sum: string, exact: string, units: number | string = 1): string {
  return `IF(ABS(${sum}-(${exact}))<={unit}*(${units}+1E-6),0,ROUND(${sum}-(${exact}),6))`;
}
