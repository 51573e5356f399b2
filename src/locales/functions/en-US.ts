/** What Excel says about the custom functions, in English. */
export const enUS = {
  "function.FUNNEL_GAP":
    "Gives what is still missing from the quota if the funnel comes in at its win rates: quota − achieved − Σ funnel × win rate (negative is ahead). Also won deals short, new deals needed or coverage. With columns it answers a row for each person.",
  "function.FUNNEL_DEADLINE":
    "Gives the last day on which a new deal can enter and still close in the period and, if new deals are given, how many must enter each week until then.",
  "function.FUNNEL_STANDARD":
    "Gives the deals that each stage of a balanced funnel must hold at all times to win so many deals a period: shape × deals ÷ last of the shape, not rounded.",
  "function.FUNNEL_ROLL":
    "Rolls a funnel forward, a row for each period: the deals in every stage at its end, and the deals won in it. Deals move on by one stage or fall out; new deals enter the first stage.",
  "function.FORECAST":
    "Forecasts the revenue of a period: achieved + committed × its rate + probable × its rate + quota × weekly rate × weeks left. Also completion or gap. With columns it answers a row for each person or period.",
  "function.FORECAST_ODDS":
    "Gives the exact odds that achieved and the deals that are won reach the target; each deal is won or lost independently at its win rate. Also the range, or the odds if one deal is lost.",
  "function.SPLIT_TARGET":
    "Splits a total by weights into shares that add up to it exactly, each a multiple of the unit, in the rows and columns of the weights. In two directions (rows * columns) every row and column is right as well.",
  "function.SPLIT_CHECK":
    "Gives 0 when the parts add up to the total exactly, otherwise what is missing (negative: too much).",
  "function.PERIOD_WEIGHTS":
    "Gives weights for SPLIT_TARGET, one for each month from a start: days, working days, weeks in a 4-4-5 pattern, or equal.",
  "function.WEEKS_LEFT":
    "Gives the weeks from today, which counts as over, to the end of the period: days ÷ 7, not rounded, never below 0.",
  "function.PACE":
    "Gives the share of the quota that is achieved against the share of working days that has passed: 1 is on pace, above is ahead, below is behind.",
  "function.CUSTOMER_GRADE":
    "Gives a customer's grade by potential and relation: both high is key, potential alone possible, relation alone ordinary, neither ignore.",

  "argument.quota": "The amount to reach in the period; for a team, a column with one for each person.",
  "argument.achieved": "The amount that has already come in.",
  "argument.funnel":
    "Amounts in the funnel, one for each stage or each deal; for a team, a row for each person. Multiply counts of deals by the average deal first, such as B2:D2*B5.",
  "argument.winRates":
    "The win rate of each amount, 0 to 100%, with the same rows and columns as the funnel; for a team, one row serves all.",
  "argument.dealSize":
    "The average amount of a deal, from your own record. Required for won deals short and new deals needed.",
  "argument.entryRate": "The entry win rate: the chance that a new deal is won. If omitted, 20%.",
  "argument.committed": "Revenue that sellers are sure of in the period (90% or more).",
  "argument.probable":
    "Further revenue that sellers think possible in the period (50% or more), not counting committed.",
  "argument.weeksLeft": "Weeks left in the period, 0 or more; SALES.WEEKS_LEFT counts them.",
  "argument.committedRate": "The share of committed revenue that comes in. If omitted, 75%.",
  "argument.probableRate": "The share of probable revenue that comes in. If omitted, 25%.",
  "argument.weeklyRate":
    "Revenue outside the forecast that comes in each week, as a share of the quota. If omitted, 4%.",
  "argument.target": "The amount to reach.",
  "argument.amounts": "The amount of each open deal, 0 or more, in any range, in the unit of the target.",
  "argument.FORECAST_ODDS.winRates":
    "The chance that each deal is won, 0 to 100%, with the same rows and columns as the amounts.",
  "argument.FORECAST_ODDS.achieved": "What has already come in. If omitted, 0.",
  "argument.total": "What to split: a multiple of the unit. A negative total gives the mirror image.",
  "argument.weights": "One weight for each share, 0 or more: a row, a column or a block such as B3:B9*C2:N2.",
  "argument.unit": "The smallest step of a share, such as 0.01, 1 or 1000. If omitted, 1.",
  "argument.locked":
    "Cells that are not 0 keep this value, and the rest is split over the others. Same rows and columns as the weights.",
  "argument.minimum": "The least that a share may be: one value for all, or one for each cell.",
  "argument.maximum":
    "The most that a share may be: one value for all, or one for each cell, where a blank is 0.",
  "argument.spread": "Where the units go that rounding leaves over; if omitted, the first: {words}.",
  "argument.SPLIT_CHECK.total": "What the parts should add up to.",
  "argument.parts": "The parts, in any range.",
  "argument.SPLIT_CHECK.unit":
    "The smallest step of a part. If omitted, parts are taken to the 15 digits that Excel shows.",
  "argument.deals": "Deals to win in a period; for several, a column.",
  "argument.shape": "Deals by stage from the first to won, such as 10, 6, 3, 2 for small deals.",
  "argument.stageDeals":
    "Deals in each stage today, from the first to the last before won: a row or a column.",
  "argument.FUNNEL_ROLL.winRates":
    "The win rate of each stage, with the same rows and columns as the funnel; it may not fall.",
  "argument.inflow": "New deals that enter the first stage: one number for every period, or one for each.",
  "argument.periods":
    "How many periods. If omitted, one for each inflow or, with a single inflow, one for each stage.",
  "argument.periodEnd": "The last day of the period, as a date.",
  "argument.cycleDays": "Days from the entry of a deal to its closing, such as 21 for three weeks.",
  "argument.newDeals": "New deals that must enter in all; SALES.FUNNEL_GAP counts them.",
  "argument.today": "The day to count from, mostly a cell that contains =TODAY(); it counts as over.",
  "argument.start": "The first day of the period, as a date.",
  "argument.end": "The last day of the period, as a date.",
  "argument.PERIOD_WEIGHTS.start":
    "The first day of the first month, as a date; it may be any day, such as the 26th.",
  "argument.PERIOD_WEIGHTS.periods": "How many months, 1 to 120.",
  "argument.by": "What a month weighs by: {words}.",
  "argument.calendar": "Which days are working days; if omitted, the first: {words}.",
  "argument.overrides":
    "Days that differ from the calendar: two columns, the date and 1 for a working day or 0 for a day off.",
  "argument.potential":
    "The score of the customer's attraction and potential; for several customers, a column.",
  "argument.relation": "The score of our relation to the customer.",
  "argument.threshold": "The score from which both count as high. If omitted, 3 of scores from 1 to 5.",
  "argument.show": "What to show; if omitted, the first: {words}.",

  "word.gap": "amount gap",
  "word.deals": "won deals short",
  "word.leads": "new deals needed",
  "word.coverage": "funnel ÷ what is still open",
  "word.forecast": "revenue forecast",
  "word.completion": "completion (forecast ÷ quota)",
  "word.all": "all figures",
  "word.odds": "odds of reaching the target",
  "word.expected": "expected amount",
  "word.p10": "10% odds of no more",
  "word.p50": "as likely more as less",
  "word.p90": "90% odds of no more",
  "word.without": "odds if the deal is lost, for each deal",
  "word.remainder": "to the largest remainders",
  "word.even": "evenly along the months",
  "word.days": "calendar days",
  "word.workdays": "working days",
  "word.445": "weeks 4-4-5",
  "word.454": "weeks 4-5-4",
  "word.544": "weeks 5-4-4",
  "word.equal": "all alike",
  "word.china": "China with make-up working days",
  "word.weekdays": "Monday to Friday",
  "word.sixdays": "Monday to Saturday",
  separator: "; ",
} as const;
