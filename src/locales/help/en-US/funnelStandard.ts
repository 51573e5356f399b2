/** The page of SALES.FUNNEL_STANDARD, in English. */
export const funnelStandard = {
  "FUNNEL_STANDARD.question":
    "How many deals must each stage of a balanced funnel hold at all times, so that a given number of deals is won in every period?",
  "FUNNEL_STANDARD.formula":
    "deals in a stage = shape of the stage × deals to win ÷ last number of the shape",
  "FUNNEL_STANDARD.source":
    "Standard sales-funnel method: the balanced funnel (Sales models, section 2). Usual shapes are 10, 6, 3, 2 for small deals (interest, proposal, negotiation, won) and 20, 10, 7, 4, 3, 2 for large deals (lead to won).",
  "FUNNEL_STANDARD.example.small":
    "To win ten small deals a week, 50 deals must be in interest, 30 in proposal and 15 in negotiation (Sales models, section 2).",
  "FUNNEL_STANDARD.example.unrounded": "15.5 deals a week: the funnel is not rounded.",
  "FUNNEL_STANDARD.rounding":
    "Nothing is rounded, so that the stages keep the proportions of the shape. Round a result yourself where you need whole deals, for example with ROUNDUP.",
  "FUNNEL_STANDARD.team":
    "Give the deals as a column with a row for each person or region. One row serves all as the shape; several rows are a shape for each. The answer is a row for each.",
  "FUNNEL_STANDARD.example.team": "Two teams with the same shape, ten and 15.5 deals a week.",
  "FUNNEL_STANDARD.limits":
    "The shape is yours to choose; it is not derived from win rates. The answer says what a funnel should hold, not what is missing in yours: subtract the deals you have. How a given funnel moves week by week is shown by SALES.FUNNEL_ROLL.",
} as const;
