import { standardRates } from "../model";

/** What of a period's revenue comes in: of the committed, of the probable, and unforeseen for each week left. */
export type ForecastRates = { committed: number; probable: number; weekly: number };

/** The rates of the forecast, in the order of its formula. */
export const forecastRateNames = [
  "committed",
  "probable",
  "weekly",
] as const satisfies readonly (keyof ForecastRates)[];

/** Sales models, section 7. */
export const standardForecastRates: ForecastRates = {
  committed: standardRates.committed,
  probable: standardRates.probable,
  weekly: standardRates.weekly,
};
