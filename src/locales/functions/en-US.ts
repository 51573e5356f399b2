/** What Excel says about the custom functions, in English. */
export const enUS = {
  "function.FUNNEL_GAP":
    "Gives the amount still missing from the quota if the funnel comes in at its win rates: quota − achieved − Σ funnel × win rate. Positive is short, negative is ahead. Can also give won deals short or new deals needed.",
  "function.FORECAST":
    "Forecasts the revenue of a period: achieved + committed × its rate + probable × its rate + quota × weekly rate × weeks left. Can also give the completion or the gap.",
  "function.SPLIT_TARGET":
    "Splits a total by weights into shares that add up to it exactly, each a multiple of the unit. The result has the same rows and columns as the weights; a weight of 0 gets 0.",

  "argument.quota": "The amount to reach in the period.",
  "argument.achieved": "The amount that has already come in.",
  "argument.funnel":
    "Amounts in the funnel, one for each stage or each deal. Multiply counts of deals by the average deal first, such as B2:D2*B5.",
  "argument.winRates":
    "The win rate of each amount, 0 to 100%, with the same rows and columns as the funnel.",
  "argument.dealSize":
    'The average amount of a deal, from your own record. Required for "deals" and "leads".',
  "argument.entryRate": "The entry win rate: the chance that a new deal is won. If omitted, 20%.",
  "argument.committed": "Revenue that sellers are sure of in the period (90% or more).",
  "argument.probable":
    "Further revenue that sellers think possible in the period (50% or more), not counting committed.",
  "argument.weeksLeft": "Weeks left in the period.",
  "argument.committedRate": "The share of committed revenue that comes in. If omitted, 75%.",
  "argument.probableRate": "The share of probable revenue that comes in. If omitted, 25%.",
  "argument.weeklyRate":
    "Revenue outside the forecast that comes in each week, as a share of the quota. If omitted, 4%.",
  "argument.total": "What to split: a multiple of the unit.",
  "argument.weights": "One weight for each share, 0 or more: a row, a column or a block.",
  "argument.unit": "The smallest step of a share, such as 0.01, 1 or 1000. If omitted, 1.",
  "argument.show": "What to show; if omitted, the first: {words}.",

  "word.gap": "amount gap",
  "word.deals": "won deals short",
  "word.leads": "new deals needed",
  "word.forecast": "revenue forecast",
  "word.completion": "completion (forecast ÷ quota)",
  "word.all": "table of all figures",
  separator: "; ",
} as const;
