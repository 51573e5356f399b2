import { requireAboveZero } from "./requireAboveZero";
import { requireRate } from "./requireRate";
import { standardRates } from "./standardRates";
import { wholeDeals } from "./wholeDeals";

/**
 * Gives how many new deals must enter a funnel to close an amount gap: gap ÷ average deal ÷ win rate of the stage
 * where deals enter, whole, rounded up, never below 0. Sales models, section 3.
 *
 * @throws {Refusal} not-above-zero for a deal size or an entry rate of 0 or less; outside-0-1 for an entry rate
 */
export function leadsShort(gap: number, dealSize: number, entryRate: number = standardRates.entry): number {
  requireAboveZero(dealSize, { argument: "dealSize" });
  requireAboveZero(entryRate, { argument: "entryRate" });
  requireRate(entryRate, { argument: "entryRate" });
  return wholeDeals(gap / dealSize / entryRate);
}
