/** What stands in the large-deal funnel beside the texts of every funnel. */
export const largeDealFunnel = {
  "large.note":
    "Fill in the light yellow cells; everything else is calculated from the list of deals below. Amounts in {currency}. A deal counts in the last stage, up to its own, before which no tick is missing; where that is a lower one, the missing ticks and the stage that counts turn orange. To sort or add rows, unprotect the sheet first (Review tab, no password).",

  "large.quota": "Quota (software)",
  "large.quota.hint":
    "The software payments to collect in the period, in {currency}. As a rule of thumb, large deals carry 25% of a branch's quarter quota.",
  "large.achieved": "Achieved",
  "large.achieved.hint":
    "Software payments that have come in during the period, in {currency}. When a won deal is paid, add the payment here and take it out of the list's column for won deals.",
  "large.ownAverage": "Average deal on record",
  "large.ownAverage.hint":
    "The average amount of a large deal in your branch's record, in {currency}. If left empty, the average of the open deals below is used.",
  "large.entryRate": "Entry win rate",
  "large.entryRate.hint": "The chance that a new lead is won; 10% is the standard for large deals.",
  "large.months": "Months in the period",
  "large.months.hint":
    "The standard funnel is worked out for the deals that must be won each month; a quarter has 3.",
  "large.dayLimit": "Days allowed per stage",
  "large.dayLimit.hint":
    "A deal that stays longer in its stage is stale and turns light orange. A large deal takes about a month per stage.",
  "large.cycleDays": "Days from lead to win",
  "large.cycleDays.hint":
    "How long a large deal takes from lead to contract: 3 to 9 months, 180 days on average.",
  "large.periodEnd": "Period end",
  "large.periodEnd.hint": "The last day of the period; the last days to start are counted back from it.",
  "large.dealLimit": "Limit for a single deal",
  "large.dealLimit.hint":
    "An open deal is flagged when the software payment that it brings in the period once won (amount × this year × this quarter × software share) is more than this share of the gap. 30% is the standard.",
  "large.missing": "Deals short of evidence",
  "large.stale": "Stale deals",
  "large.big": "Deals over the limit",
  "large.overdue": "Close date passed",

  "large.collection.title":
    "Expected software payments: (negotiation × this year × this quarter + won before) × software share",
  "large.negotiated": "Expected revenue in negotiation",
  "large.thisYear": "Paid this year",
  "large.thisYear.hint": "The share of a signed contract that is paid within the year; 70% is the standard.",
  "large.thisQuarter": "Of that, this quarter",
  "large.thisQuarter.hint":
    "The share of the year's payments that comes in this quarter; 50% is the standard.",
  "large.collectible": "From won deals",
  "large.usualShare": "Software share",
  "large.usualShare.hint":
    "The share of software in a payment; 75% is the standard (software : implementation = 3 : 1). A deal can have a share of its own in the list.",
  "large.collection": "Expected payments",
  "large.gap": "Gap",
  "large.average": "Average deal used",
  "large.perDeal": "Paid in the period for each deal",
  "large.deals": "Deals to win",
  "large.leads": "New leads to find",
  "large.lastDay": "Last day to start",
  "large.lastDay.meaning": "What can still be done",
  "large.lastDay.open": "New leads can still be won",
  "large.lastDay.move": "Too late for new leads: move deals on into “#”",
  "large.lastDay.close": "Too late for new leads: close the deals near signing",
  "large.leads.tooLate": "Too late",
  "large.moveBy": "Move on by",
  "large.moves": "Deals to move on",

  "large.stageAmount": "Amount",
  "large.shape.hint": "Deals in each stage of a balanced funnel: 20 : 10 : 7 : 4 : 3 : 2 for large deals.",
  "large.shape": "Standard shape",
  "large.averageDays": "Average days in stage",
  "large.latest": "Enter stage by",
  "large.short": "Short of standard",
  "large.evidence.needed": "Evidence for standing in this stage",
  "large.target": "Target",
  "large.target.said": "No evidence yet: counts nowhere",
  "large.all": "All deals",
  "large.chart": "Open deals and what a standard funnel lacks",

  "large.roll.title": "Month by month: each month deals move on one stage or fall out",
  "large.roll.month": "Month",
  "large.roll.inflow": "New leads",
  "large.roll.inflow.hint": "How many new leads enter the funnel in that month.",
  "large.roll.chart": "Won deals per month",

  "large.group.deal": "Deal",
  "large.group.evidence": "Evidence that is there (√)",
  "large.group.collection": "Payment in the period",
  "large.tick": "√",
  "large.evidence.lead": "On record",
  "large.evidence.lead.hint":
    "Lead: the opportunity sheet and tactics are on record. Choose √ (Alt+Down) or leave empty.",
  "large.evidence.lead.said": "Opportunity sheet and tactics on record",
  "large.evidence.interest": "First visit",
  "large.evidence.interest.hint":
    "Interest: the first visit is made; the customer's strategy and aims are known. Choose √ (Alt+Down) or leave empty.",
  "large.evidence.interest.said": "First visit made; customer's strategy and aims known",
  "large.evidence.qualified": "Budget",
  "large.evidence.qualified.hint":
    "Qualified project: the budget is clear and the relation is built. Choose √ (Alt+Down) or leave empty.",
  "large.evidence.qualified.said": "Budget clear; customer relation built",
  "large.evidence.accepted": "Need",
  "large.evidence.accepted.hint":
    "Solution accepted: the customer has confirmed the need; the decision maker has seen the vision. Choose √ (Alt+Down) or leave empty.",
  "large.evidence.accepted.said": "Need confirmed; vision shown to the decision maker",
  "large.evidence.negotiation": "Verbal yes",
  "large.evidence.negotiation.hint":
    "Negotiation: the customer has committed verbally; the needs are met. Choose √ (Alt+Down) or leave empty.",
  "large.evidence.negotiation.said": "Verbal commitment; needs met",
  "large.evidence.won": "Signed",
  "large.evidence.won.hint": "Won: the contract is signed. Choose √ (Alt+Down) or leave empty.",
  "large.evidence.won.said": "Contract signed",
  "large.countedStage": "Counted as",
  "large.softwareShare": "Own software share",
  "large.softwareShare.hint":
    "The share of software in this deal, where it differs from the usual one above.",
  "large.dealCollectible": "Collectible (won deals)",
  "large.dealCollectible.hint":
    "For a deal already won: what can still be collected in the period, in {currency}. Empty for open deals.",
  "large.dealCollection": "Expected software payment",
  "large.dealShare": "Share of gap if won",

  "large.summary.money": "Payments and gap",
  "large.summary.stages": "Open deals by stage",
  "large.summary.attention": "What wants attention",
  "large.summary.chart": "How the quota is covered: achieved, expected, gap",
} as const;
