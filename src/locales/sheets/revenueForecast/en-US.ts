/** What stands in the revenue forecast and in the sheet that adds several up. */
export const revenueForecast = {
  "forecast.note":
    "Fill in the light yellow cells; everything else is calculated from the list of projects below. Amounts in {currency}. To sort or add rows, unprotect the sheet first (Review tab, no password).",
  "forecast.person": "Team or seller",
  "forecast.person.hint": "Whose revenue this is.",
  "forecast.period": "Period",
  "forecast.asOf": "As of",
  "forecast.asOf.hint":
    "The date of these figures; weeks left are counted from it. Until you type a date, it is today.",
  "forecast.periodEnd": "Period end",
  "forecast.periodEnd.hint":
    "The last day of the period. Projects paid after it are listed, but not counted. It is also the end of the weeks left.",

  "forecast.item": "Item",
  "forecast.item.hint": "What is forecast, such as a product line or a channel.",
  "forecast.item.usual": "Revenue",
  "forecast.quota": "Quota",
  "forecast.quota.hint": "The revenue to collect in the period, in {currency}.",
  "forecast.achieved": "Achieved",
  "forecast.achieved.hint":
    "What has already been collected in the period, in {currency}. When a project is paid, add its amount here and take it off the list.",
  "forecast.committed": "Committed",
  "forecast.probable": "Probable",
  "forecast.outside": "Outside the forecast",
  "forecast.forecast": "Forecast",
  "forecast.completion": "Completion",
  "forecast.gap": "Gap",
  "forecast.weeksLeft": "Weeks left",
  "forecast.amounts": "Amount",
  "forecast.from": "Counts from a win rate of",
  "forecast.committedFrom": "Committed from",
  "forecast.committedFrom.hint": "A project counts as committed from this win rate; the standard is 90%.",
  "forecast.probableFrom": "Probable from",
  "forecast.probableFrom.hint":
    "A project counts as probable from this win rate; the standard is 50%. Below it, it is not in the forecast.",
  "forecast.rates": "Share that comes in",
  "forecast.committedRate": "Rate of committed",
  "forecast.committedRate.hint":
    "The share of committed revenue that comes in, from your own past forecasts; the standard is 75%.",
  "forecast.probableRate": "Rate of probable",
  "forecast.probableRate.hint":
    "The share of probable revenue that comes in, from your own past forecasts; the standard is 25%.",
  "forecast.weeklyRate": "Weekly rate outside",
  "forecast.weeklyRate.hint":
    "Revenue that nobody had forecast, as a share of the quota for each week left; the standard is 4%.",

  "forecast.odds.title":
    "Range and odds of reaching the quota, from what is achieved and the projects listed alone (nothing from outside the forecast)",
  "forecast.odds.method": "Method",
  "forecast.odds.target": "Quota",
  "forecast.odds.expected": "Expected",
  "forecast.odds.deviation": "Standard deviation",
  "forecast.odds.odds": "Odds of reaching it",
  "forecast.odds.low": "90% sure of at least",
  "forecast.odds.middle": "50% sure of at least",
  "forecast.odds.high": "10% sure of at least",
  "forecast.odds.day": "Calculated for",
  "forecast.odds.exact": "Exact",
  "forecast.odds.normal": "Normal approximation",
  "forecast.odds.live":
    "Exact: SALES.FORECAST_ODDS, every project won or lost at its win rate. The normal approximation knows only mean and deviation; it is rough for few projects or very unequal ones.",
  "forecast.odds.none":
    "The exact odds need the add-in. The normal approximation knows only mean and deviation; it is rough for few projects or very unequal ones.",
  "forecast.odds.made":
    "Exact: calculated once, when this sheet was made, for the day shown; it does not follow the list. The normal approximation does.",
  "forecast.odds.old":
    "The quota or the list has changed since: the exact row still shows the result for the day beside it. Read the normal approximation instead.",

  "forecast.parts.part": "Part",
  "forecast.parts.amount": "Counted amount",
  "forecast.parts.share": "Share of quota",
  "forecast.parts.chart": "The forecast and its parts against the quota",

  "forecast.bridge.title": "From the forecast to the middle of the range, and the range against the quota",
  "forecast.bridge.step": "Step",
  "forecast.bridge.amount": "Amount",
  "forecast.bridge.outside": "Less: outside the forecast (in no list)",
  "forecast.bridge.committed": "Committed projects: own win rates, not the share",
  "forecast.bridge.probable": "Probable projects: own win rates, not the share",
  "forecast.bridge.below": "Projects below probable, at their win rates",
  "forecast.bridge.skew": "From the expected amount to the 50% bound",
  "forecast.bridge.bound": "Range of the list alone",
  "forecast.bridge.chart": "The range against quota and forecast",

  "forecast.projects.title": "List of projects",
  "forecast.project": "Project",
  "forecast.project.hint": "What is sold, in a few words.",
  "forecast.customer": "Customer",
  "forecast.customer.hint": "Name of the customer.",
  "forecast.amount": "Amount to collect",
  "forecast.amount.hint": "The payment that you expect, in {currency}.",
  "forecast.winRate": "Win rate",
  "forecast.winRate.hint":
    "How likely it is that this payment comes in, in your own judgement. The class follows from it.",
  "forecast.payment": "Expected payment",
  "forecast.payment.hint":
    "The day on which you expect the money. A day after the period's end is not counted.",
  "forecast.seller": "Seller",
  "forecast.seller.hint": "Who leads the project.",
  "forecast.class": "Class",
  "forecast.class.committed": "Committed",
  "forecast.class.probable": "Probable",
  "forecast.class.below": "Below",
  "forecast.state": "Counted?",
  "forecast.state.counted": "This period",
  "forecast.state.later": "Later, no",
  "forecast.state.overdue": "Overdue",
  "forecast.state.incomplete": "Incomplete",
  "forecast.counted": "Counted amount",
  "forecast.weighted": "Amount × rate",
  "forecast.projects.note":
    "Grey: paid after the period's end, not counted. Orange: the expected day has passed (still counted: give it a new day), or the day or the win rate is missing.",

  "forecast.summary.note":
    "Each row follows that person's own sheet; there is nothing to fill in. Amounts in {currency}. The team's range and odds are no sum: expected amounts and variances add up (normal approximation, independent projects).",
  "forecast.summary.expected": "Expected (list)",
  "forecast.summary.odds": "Odds (normal)",
  "forecast.summary.total": "Total",
  "forecast.summary.chart": "How each quota is covered",
} as const;
