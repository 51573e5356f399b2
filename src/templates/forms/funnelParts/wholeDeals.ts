/** Rounds a formula up as the model does: a quotient that is whole but for floating-point noise counts as whole. */
export function wholeDeals(quotient: string): string {
  return `MAX(0,ROUNDUP(${quotient}-1E-9*MAX(1,${quotient}),0))`;
}
