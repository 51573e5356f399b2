/** The texts of the small-deal funnel's own parts, in English. */
export const smallDealFunnel = {
  "small.lastDay": "Last day to start",
  "small.lastDay.meaning": "What can still be done",
  "small.lastDay.open": "New deals can still be won in the period",
  "small.lastDay.over": "Too late for new deals: move the open ones on",
  "small.periodEnd": "Period end",
  "small.periodEnd.hint": "The last day of the period; the last day to start is counted back from it.",
  "small.cycleDays": "Days from entry to win",
  "small.cycleDays.hint":
    "How long a small deal takes from entering the funnel to being won: 1 to 4 weeks, 21 days on average.",
  "small.dealLimit": "Limit for a single deal",
  "small.dealLimit.hint":
    "An open deal is flagged when its amount is more than this share of the amount gap: closing the gap hangs on one deal. 30% is the standard.",
  "small.stale": "Stale deals",
  "small.big": "Deals over the limit",
  "small.overdue": "Close date passed",
  "small.leadsPerWeek": "New deals a week until then",

  "small.averageDays": "Average days in stage",
  "small.short": "Short of standard",
  "small.chart": "Open deals and what a standard funnel lacks",

  "small.dealShare": "Share of gap if won",
} as const;
