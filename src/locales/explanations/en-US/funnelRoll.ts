/** The explanations of SALES.FUNNEL_ROLL, in English. */
export const funnelRoll = {
  "FUNNEL_ROLL.entered": "New deals in period {period}",
  "FUNNEL_ROLL.inflow": "as given",
  "FUNNEL_ROLL.stage": "Stage {stage} after period {period}",
  "FUNNEL_ROLL.won": "Won in period {period}",
  "FUNNEL_ROLL.sentence.entered": "{result} new deals enter stage 1 in period {period}.",
  "FUNNEL_ROLL.sentence.stage.today":
    "At the end of period {period}, stage {stage} holds {result}: those that have moved on of the {from} that stand in stage {fromStage} today.",
  "FUNNEL_ROLL.sentence.stage.new":
    "At the end of period {period}, stage {stage} holds {result}: those that have moved on of the {from} that enter in period {entered}.",
  "FUNNEL_ROLL.sentence.won.today":
    "In period {period}, {result} deals are won: {rate} of the {from} that stand in stage {fromStage} today.",
  "FUNNEL_ROLL.sentence.won.new":
    "In period {period}, {result} deals are won: {rate} of the {from} that enter in period {entered}.",
} as const;
