/** What Excel says about the custom functions, in English. */
export const enUS = {
  "function.FUNNEL_GAP":
    "Gives what is still missing to the quota when the funnel comes in by its win rates: quota − achieved − Σ funnel × win rate. Positive is short, negative is ahead. On request in won deals or in new deals.",
  "function.FORECAST":
    "Forecasts the revenue of a period: achieved + committed × its rate + probable × its rate + quota × weekly rate × weeks left. On request the completion of the quota or the gap.",
  "function.SPLIT_TARGET":
    "Splits a total by weights into shares that add up to it exactly, each a multiple of the unit. The shares stand in the shape of the weights; a weight of 0 gets 0.",

  "argument.quota": "The amount to reach in the period.",
  "argument.achieved": "The amount that has already come in.",
  "argument.funnel":
    "Amounts in the funnel, one for each stage or each deal. Counts of deals are multiplied by the average deal first, such as B2:D2*B5.",
  "argument.winRates": "The win rate of each amount, 0 to 100%, in the same shape as the funnel.",
  "argument.dealSize": "The average amount of a deal, from your own record. Needed for deals and leads.",
  "argument.entryRate": "The win rate of the stage where new deals enter. If omitted, 20%.",
  "argument.committed": "Revenue that people hold for sure (90% and more) in the period.",
  "argument.probable": "Revenue that people hold for possible (50% and more) in the period.",
  "argument.weeksLeft": "Weeks left in the period.",
  "argument.committedRate": "The share of committed revenue that comes in. If omitted, 75%.",
  "argument.probableRate": "The share of probable revenue that comes in. If omitted, 25%.",
  "argument.weeklyRate":
    "What comes in each week without having been forecast, as a share of the quota. If omitted, 4%.",
  "argument.total": "What to split: a multiple of the unit.",
  "argument.weights": "One weight for each share, 0 or more, in any shape.",
  "argument.unit": "The smallest step of a share, such as 0.01, 1 or 1000. If omitted, 1.",
  "argument.show": "What to show; if omitted, the first: {words}.",

  "word.gap": "the amount short",
  "word.deals": "won deals short",
  "word.leads": "new deals that must enter",
  "word.forecast": "the revenue forecast",
  "word.completion": "forecast ÷ quota",
  "word.all": "a table of all figures",
  separator: "; ",
} as const;
