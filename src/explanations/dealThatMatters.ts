import type { ForecastOdds, Table } from "../model/index";
import type { Place } from "./explanation";

// The odds without each of so many deals take no longer than a person notices.
const mostDeals = 200;
const noise = 1e-9;

/** Finds the deal whose loss costs the odds most, the first of equal ones; nothing where no loss changes them. */
export function dealThatMatters(
  outcome: ForecastOdds,
  amounts: Table,
): { place: Place; odds: number } | undefined {
  if (amounts.flat().length > mostDeals) return undefined;
  let found: { place: Place; odds: number } | undefined;
  let least = outcome.odds - noise;
  outcome.without().forEach((cells, row) =>
    cells.forEach((odds, column) => {
      if (odds >= least) return;
      found = { place: { row, column }, odds };
      least = odds;
    }),
  );
  return found;
}
