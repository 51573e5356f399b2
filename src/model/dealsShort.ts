import { requireAboveZero } from "./requireAboveZero";
import { wholeDeals } from "./wholeDeals";

/**
 * Gives how many won deals an amount gap stands for: gap ÷ average deal, whole, rounded up, never below 0.
 * Sales models, section 3.
 *
 * @throws {Refusal} not-above-zero for a deal size of 0 or less
 */
export function dealsShort(gap: number, dealSize: number): number {
  requireAboveZero(dealSize, { argument: "dealSize" });
  return wholeDeals(gap / dealSize);
}
