/** The page of SALES.FUNNEL_ROLL, in English. */
export const funnelRoll = {
  "FUNNEL_ROLL.question":
    "What will the funnel hold at the end of each coming week, and how many deals will be won in it, if so many new deals enter?",
  "FUNNEL_ROLL.formula":
    "first stage = new deals of the period\nevery further stage = deals of the stage before × its win rate ÷ win rate of this stage\ndeals won = deals of the last stage × its win rate",
  "FUNNEL_ROLL.source":
    "Standard sales-funnel method: rolling a funnel forward, one stage a period (Sales models, section 4). A win rate is the chance that a deal in the stage is won, so the quotient of two win rates is the share that moves on.",
  "FUNNEL_ROLL.example.quarter":
    "Six weeks with 110, 110 and then 78 new deals a week. A row is a week: interest, proposal, negotiation at its end, then the deals won in it: 31.5, 17.15, 33.8, 22, 22, 15.6 (Sales models, section 4).",
  "FUNNEL_ROLL.example.standing":
    "The same funnel if nothing new enters: what is won in three weeks stands in it already.",
  "FUNNEL_ROLL.rounding":
    "Nothing is rounded: 17.15 won deals are an expectation, not a count. Round for display only, or small errors add up from row to row.",
  "FUNNEL_ROLL.team":
    "One formula rolls one funnel, since its answer is a row for each period. For a team, roll the sum of all funnels, or write a formula for each person, with room below for its rows. New deals may be one number for every period, or a row or column with one for each.",
  "FUNNEL_ROLL.limits":
    "Every deal moves on by one stage in a period or falls out; none waits, goes back or skips a stage. Choose the period so that this is about right: a week for small deals, a month for large ones. Win rates must not fall from stage to stage, because more deals would move on than there are. At most 1,000 periods.",
} as const;
