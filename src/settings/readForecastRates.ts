import { isRate } from "./checks";
import { forecastRateNames, type ForecastRates } from "./forecastRates";
import { recordOf } from "./recordOf";

/** Reads the rates that differ from the standard; nothing, if one of them is no rate. */
export function readForecastRates(value: unknown): Partial<ForecastRates> | undefined {
  const given = recordOf(value);
  const rates: Partial<ForecastRates> = {};
  for (const name of forecastRateNames) {
    const rate = given[name];
    if (rate === undefined) continue;
    if (typeof rate !== "number" || !isRate(rate)) return undefined;
    rates[name] = rate;
  }
  return Object.keys(rates).length === 0 ? undefined : rates;
}
