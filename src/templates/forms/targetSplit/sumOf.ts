/**
 * The formula of a sum that is silent as long as nothing is there. It is rounded, because what is split further must
 * be a multiple of the unit to the last digit.
 */
export function sumOf(cells: string): string {
  return `=IF(COUNT(${cells})=0,"",ROUND(SUM(${cells}),6))`;
}
