/** The explanations of SALES.FORECAST_ODDS, in English. */
export const forecastOdds = {
  "FORECAST_ODDS.expected": "Expected amount",
  "FORECAST_ODDS.odds": "Odds of reaching {target}",
  "FORECAST_ODDS.p10": "Low (P10)",
  "FORECAST_ODDS.p50": "Middle (P50)",
  "FORECAST_ODDS.p90": "High (P90)",
  "FORECAST_ODDS.noMore": "no more than this with odds of at least {share}",
  "FORECAST_ODDS.without": "Odds if the deal is lost",
  "FORECAST_ODDS.sure": "reached already, or by deals that are certain",
  "FORECAST_ODDS.impossible": "out of reach even if every deal is won",
  "FORECAST_ODDS.outcomes":
    "{count} open deals in every combination of won and lost: the odds of those that reach it, added up",
  "FORECAST_ODDS.matters":
    "The deal that matters most is the one of {amount} at {rate} (row {row}, column {column} of the amounts): if it is lost, the odds are {lost} instead of {odds}.",
  "FORECAST_ODDS.sentence.open": "The odds of reaching {target} are {odds}; on average {expected} comes in.",
  "FORECAST_ODDS.sentence.sure": "{target} is certain to be reached; on average {expected} comes in.",
  "FORECAST_ODDS.sentence.impossible":
    "{target} is out of reach even if every deal is won; on average {expected} comes in.",
  "FORECAST_ODDS.sentence.expected": "On average {expected} comes in: every deal counts at its win rate.",
  "FORECAST_ODDS.sentence.p10": "A poor outcome: with odds of at least 10%, no more than {amount} comes in.",
  "FORECAST_ODDS.sentence.p50":
    "The middle of all outcomes: with odds of at least 50%, no more than {amount} comes in.",
  "FORECAST_ODDS.sentence.p90": "A good outcome: with odds of at least 90%, no more than {amount} comes in.",
  "FORECAST_ODDS.sentence.lost":
    "If the deal of {amount} at {rate} is lost, the odds of reaching {target} fall from {odds} to {lost}.",
  "FORECAST_ODDS.sentence.same":
    "If the deal of {amount} at {rate} is lost, the odds of reaching {target} stay at {lost}.",
} as const;
