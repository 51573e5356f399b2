import { requireNotBelowZero } from "./requireNotBelowZero";
import { requireRate } from "./requireRate";
import { standardRates } from "./standardRates";

/** What people hold for sure and for possible in a period, in one unit of money; rates from 0 to 1. */
export type Outlook = {
  quota: number;
  achieved: number;
  committed: number;
  probable: number;
  weeksLeft: number;
  committedRate?: number | undefined;
  probableRate?: number | undefined;
  weeklyRate?: number | undefined;
};

/** A forecast, the parts that it is made of beside what is achieved, and what it leaves open of the quota. */
export type Forecast = {
  committedPart: number;
  probablePart: number;
  outsidePart: number;
  forecast: number;
  gap: number;
};

/**
 * Forecasts the revenue collected in a period: achieved + committed × its rate + probable × its rate
 * + quota × weekly rate × weeks left. Sales models, section 7.
 *
 * @throws {Refusal} outside-0-1 for a rate; below-zero for the weeks left
 */
export function revenueForecast({
  quota,
  achieved,
  committed,
  probable,
  weeksLeft,
  committedRate = standardRates.committed,
  probableRate = standardRates.probable,
  weeklyRate = standardRates.weekly,
}: Outlook): Forecast {
  requireNotBelowZero(weeksLeft, { argument: "weeksLeft" });
  requireRate(committedRate, { argument: "committedRate" });
  requireRate(probableRate, { argument: "probableRate" });
  requireRate(weeklyRate, { argument: "weeklyRate" });
  const committedPart = committed * committedRate;
  const probablePart = probable * probableRate;
  const outsidePart = quota * weeklyRate * weeksLeft;
  const forecast = achieved + committedPart + probablePart + outsidePart;
  return { committedPart, probablePart, outsidePart, forecast, gap: quota - forecast };
}
