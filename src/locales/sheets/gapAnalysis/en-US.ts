/** What stands in the gap analysis by P1–P4. */
export const gapAnalysis = {
  "gap.note":
    "Fill in the light yellow cells, a row for each person; everything else is calculated. Amounts in {currency}. A gap below 0 means ahead of the quota. To add rows, unprotect the sheet first (Review tab, no password).",
  "gap.team": "Team",
  "gap.team.hint": "The team or branch that these people belong to.",
  "gap.period": "Period",
  "gap.asOf": "As of",
  "gap.asOf.hint":
    "The date of these figures; weeks left are counted from it. Until you type a date, it is today.",
  "gap.periodEnd": "Period end",
  "gap.periodEnd.hint": "The last day of the period, such as 2026-12-31.",
  "gap.weeksLeft": "Weeks left",

  "gap.parameter": "Rate",
  "gap.value": "Value",
  "gap.meaning": "What it means",
  "gap.formula": "How it is used",
  "gap.committedRate": "P1",
  "gap.committedRate.hint":
    "The share of what people are sure of (committed, CO) that really comes in during the period. 70% is the standard.",
  "gap.committedRate.meaning": "Share of committed deals (CO) that comes in during the period",
  "gap.committedRate.formula": "Gap1 = Gap0 − committed × P1, where Gap0 = quota − achieved",
  "gap.notCommittedRate": "P2",
  "gap.notCommittedRate.hint":
    "The share of what people think possible but not sure (not committed, N-CO) that comes in during the period. 25% is the standard.",
  "gap.notCommittedRate.meaning": "Share of not committed deals (N-CO) that comes in during the period",
  "gap.notCommittedRate.formula": "Gap2 = Gap1 − not committed × P2",
  "gap.entryRate": "P3",
  "gap.entryRate.hint":
    "The chance that a new opportunity, created from now on, is won. 20% is the standard.",
  "gap.entryRate.meaning": "Win rate of new opportunities, still to be created",
  "gap.entryRate.formula": "Gap3 = Gap2 ÷ P3: the amount of new opportunities to create",
  "gap.averageDeal": "P4",
  "gap.averageDeal.hint":
    "The average amount of a deal in your own record, in {currency}. Without it the number of customers is not calculated.",
  "gap.averageDeal.meaning": "Average deal, from your own record, in {currency}",
  "gap.averageDeal.formula": "NA = Gap3 ÷ P4, rounded up: the customers still to find",

  "gap.inputs": "To fill in",
  "gap.rates": "Rate used",
  "gap.member": "Name",
  "gap.member.hint": "Whose figures these are.",
  "gap.quota": "Quota",
  "gap.quota.hint": "The amount that this person has to reach in the period, in {currency}.",
  "gap.achieved": "Achieved (FI)",
  "gap.achieved.hint": "The amount that has already come in during the period, in {currency}.",
  "gap.committed": "Committed (CO)",
  "gap.committed.hint":
    "Open deals of which this person is sure that they come in during the period, in {currency}.",
  "gap.notCommitted": "Not committed (N-CO)",
  "gap.notCommitted.hint":
    "Further open deals that may come in during the period, in {currency}; not counting committed.",
  "gap.gapNow": "Gap0",
  "gap.gapNow.meaning": "Still open",
  "gap.committedPart": "Committed × P1",
  "gap.gapIfCommitted": "Gap1",
  "gap.gapIfCommitted.meaning": "After sure deals",
  "gap.notCommittedPart": "Not committed × P2",
  "gap.gapIfAll": "Gap2",
  "gap.gapIfAll.meaning": "After possible deals",
  "gap.opportunities": "Gap3",
  "gap.opportunities.meaning": "New opportunities",
  "gap.customers": "NA",
  "gap.customers.meaning": "Customers to find",
  "gap.weekly": "A week",
  "gap.weekly.meaning": "Customers to find",
  "gap.open": "Not covered",
  "gap.open.meaning": "Gap2, 0 if ahead",
  "gap.total": "Total",
  "gap.totalNote":
    "Totals add up the column: someone who is ahead does not lower the number of customers that others have to find. A week: NA ÷ weeks left (less than a week counts as one).",
  "gap.chart": "How each quota is covered",
} as const;
