import { forecastOdds } from "../../../model";
import type { Sample } from "../../template";

/** Gives what the exact row of the odds shows for a sample: what SALES.FORECAST_ODDS answers in a live sheet. */
export function modelled(sample: Sample): Sample {
  const column = (name: string) => [sample[name] ?? null].flat().map((value) => Number(value ?? 0));
  const single = (name: string) => column(name)[0]!;
  const [payments, end] = [column("payment"), single("periodEnd")];
  const counted = column("amount").map((amount, at) => (payments[at] && payments[at] <= end ? amount : 0));
  const outcome = forecastOdds({
    target: single("quota"),
    achieved: single("achieved"),
    amounts: [counted],
    winRates: [column("winRate")],
  });
  return {
    exactTarget: single("quota"),
    exactExpected: outcome.expected,
    exactOdds: outcome.odds,
    exactLow: outcome.quantile(0.1),
    exactMiddle: outcome.quantile(0.5),
    exactHigh: outcome.quantile(0.9),
    exactDay: single("asOf"),
  };
}
