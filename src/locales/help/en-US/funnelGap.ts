/** The page of SALES.FUNNEL_GAP, in English. */
export const funnelGap = {
  "FUNNEL_GAP.question":
    "How much is still missing from the quota if the deals in the funnel come in at their win rates? How many deals must still be won to close that gap, and how many new deals must enter the funnel?",
  "FUNNEL_GAP.formula":
    "expected amount = Σ amount × win rate\namount gap = quota − achieved − expected amount\nwon deals short = amount gap ÷ average deal, rounded up\nnew deals needed = amount gap ÷ average deal ÷ entry win rate, rounded up\ncoverage = Σ amount ÷ (quota − achieved)",
  "FUNNEL_GAP.source":
    "Standard sales-funnel method, as sales-management training teaches it: the analysis of a small-deal funnel (Sales models, section 3). With committed and not committed revenue as the two stages, at 70% and 25%, it is the P1–P4 gap of one person (Sales models, section 6).",
  "FUNNEL_GAP.example.gap":
    "Second quarter, read on 26 May: 169 deals in interest, 49 in proposal, 45 in negotiation, 2.0 each on average, so amounts of 338, 98 and 90. Of a quota of 372, 119.1 has come in. Missing (Sales models, section 3):",
  "FUNNEL_GAP.example.all":
    "The same funnel with all figures: 44 won deals are short, 220 new deals must enter.",
  "FUNNEL_GAP.example.p1p4":
    "One person by P1–P4: quota 35, achieved 5, committed 20 at 70%, not committed 32 at 25%. Customers still to find at an average deal of 2 (Sales models, section 6):",
  "FUNNEL_GAP.rounding":
    "Amounts and coverage are not rounded; a negative gap means that you are ahead of the quota. Deals are whole, rounded up, and never below 0. What stands above a whole number by no more than a billionth comes from binary fractions and does not count as another deal.",
  "FUNNEL_GAP.team":
    "Give quota and achieved as columns with a row for each person, and the funnel with as many rows. One row of win rates serves everybody, as do a single deal size and a single entry rate; each may also have a row for each person. The answer is a row for each person; what is wrong with one person's data is an error in that row only.",
  "FUNNEL_GAP.example.team":
    "The person of the last example above a second one: 40 − 12 − 24 × 0.7 − 20 × 0.25 = 6.2.",
  "FUNNEL_GAP.limits":
    "It does not say how likely the quota is; SALES.FORECAST_ODDS does. It does not know when a deal closes: whether a deal that enters now can still be won in the period is answered by SALES.FUNNEL_DEADLINE. It does not measure win rates; take them from your own record. And there is no standard average deal: numbers of deals are refused until you give yours.",
} as const;
