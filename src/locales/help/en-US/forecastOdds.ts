/** The page of SALES.FORECAST_ODDS, in English. */
export const forecastOdds = {
  "FORECAST_ODDS.question":
    "How likely is it that the deals in the funnel bring the target? What amount is to be expected, within which range? And which deal matters most: what do the odds become if it is lost?",
  "FORECAST_ODDS.formula":
    "odds = P(achieved + Σ amount of the deals won ≥ target), each deal won or lost independently at its win rate\nexpected amount = achieved + Σ amount × win rate\np10, p50, p90 = the lowest amount which the outcome stays at or below with a probability of at least 10%, 50%, 90%",
  "FORECAST_ODDS.source":
    "The distribution of a sum of independent, unequal yes-or-no events: the Poisson binomial distribution (Wang 1993, “On the number of successes in independent trials”; Hong 2013, “On computing the distribution function for the Poisson binomial distribution”), here with an amount for each event. No simulation and no normal approximation.",
  "FORECAST_ODDS.example.odds":
    "Deals of 60, 50 and 40 at 70%, 50% and 20%; the target is 100. It is reached by the first deal with at least one of the others: 0.28 + 0.07 + 0.07.",
  "FORECAST_ODDS.example.without":
    "The same if one deal is lost for certain. Without the first, 100 is out of reach.",
  "FORECAST_ODDS.example.all":
    "All figures. The expected amount is 75, yet with odds of 12% nothing at all comes in, so P10 is 0.",
  "FORECAST_ODDS.example.even":
    "Ten deals of 1 at 50% each, of which five must be won: 638 of 1,024 outcomes, as tables of the binomial distribution say.",
  "FORECAST_ODDS.rounding":
    "Exact to about twelve decimals for up to 24 deals of any amounts, and for more wherever their likely sums lie on a common grid of two million steps, as with amounts in whole thousands. Amounts are read as decimals and the target is compared exactly: 0.1 + 0.2 reaches 0.3. Where there is no such grid, amounts are rounded to one so fine that the odds are proven to be off by less than 0.0005, and p10, p50 and p90 by less than 0.001 in probability. To hit the target exactly is to reach it.",
  "FORECAST_ODDS.team":
    "One formula answers for one list of deals, whatever its shape. For a team, give the deals of all; for one person, the deals of that person, for example by FILTER. The odds of a team are not the product or the average of the odds of its people.",
  "FORECAST_ODDS.limits":
    "Deals are taken as independent: it does not know that a budget freeze loses several at once, which makes extreme results likelier than it says. A deal brings its whole amount or nothing. New deals that enter later are not counted, and win rates are taken as given. At most 20,000 deals that may be won or lost.",
} as const;
