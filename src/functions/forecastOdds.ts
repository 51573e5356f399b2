import { forecastOdds as oddsOf } from "../model/index";
import { customFunction } from "./customFunction";

/** `SALES.FORECAST_ODDS`: the odds that a target is reached, and what comes in beside them. */
export const forecastOdds = customFunction({
  id: "FORECAST_ODDS",
  parameters: [
    { name: "target", kind: "number" },
    { name: "amounts", kind: "numbers" },
    { name: "winRates", kind: "numbers" },
    { name: "achieved", kind: "number", optional: true },
    {
      name: "show",
      kind: "word",
      words: ["odds", "expected", "p10", "p50", "p90", "all", "without"],
      optional: true,
    },
  ],
  calculate({ show, ...given }) {
    const outcome = oddsOf(given);
    switch (show) {
      case "odds":
        return [[outcome.odds]];
      case "expected":
        return [[outcome.expected]];
      case "p10":
        return [[outcome.quantile(0.1)]];
      case "p50":
        return [[outcome.quantile(0.5)]];
      case "p90":
        return [[outcome.quantile(0.9)]];
      case "without":
        return outcome.without();
      case "all":
        return [
          [{ label: "target" }, given.target],
          [{ label: "achieved" }, given.achieved ?? 0],
          [{ label: "expected" }, outcome.expected],
          [{ label: "odds" }, outcome.odds],
          [{ label: "p10" }, outcome.quantile(0.1)],
          [{ label: "p50" }, outcome.quantile(0.5)],
          [{ label: "p90" }, outcome.quantile(0.9)],
        ];
    }
  },
});
