/** The explanations of SALES.FUNNEL_GAP, in English. */
export const funnelGap = {
  "FUNNEL_GAP.expected": "Expected from the funnel",
  "FUNNEL_GAP.gap": "Amount gap",
  "FUNNEL_GAP.deals": "Won deals short",
  "FUNNEL_GAP.leads": "New deals needed",
  "FUNNEL_GAP.total": "Funnel in all",
  "FUNNEL_GAP.open": "Still open of the quota",
  "FUNNEL_GAP.coverage": "Coverage",
  "FUNNEL_GAP.nothing": "no gap",
  "FUNNEL_GAP.sentence.expected": "At its win rates the funnel is expected to bring {expected}.",
  "FUNNEL_GAP.sentence.short":
    "{gap} is still missing from the quota if the funnel comes in at its win rates.",
  "FUNNEL_GAP.sentence.shortInDeals":
    "{gap} is still missing from the quota: {deals} at {dealSize} each, or {leads} at {entryRate}.",
  "FUNNEL_GAP.sentence.ahead": "The quota is exceeded by {ahead} if the funnel comes in at its win rates.",
  "FUNNEL_GAP.sentence.level":
    "What has come in and what the funnel is expected to bring make exactly the quota.",
  "FUNNEL_GAP.sentence.deals": "To close the gap of {gap} takes {count} at {dealSize} each.",
  "FUNNEL_GAP.sentence.leads":
    "To close the gap of {gap} takes {count}: a deal is worth {dealSize}, and {entryRate} of new deals are won.",
  "FUNNEL_GAP.sentence.none": "No further deal is needed: nothing is missing from the quota.",
  "FUNNEL_GAP.sentence.uncounted": "The gap cannot be counted in deals, as no average deal is given.",
  "FUNNEL_GAP.sentence.coverage": "The funnel holds {coverage} times what is still open of the quota.",
} as const;
