/** The explanations of SALES.FUNNEL_STANDARD, in English. */
export const funnelStandard = {
  "FUNNEL_STANDARD.sentence":
    "To win {deals} a period, stage {stage} must hold {result} at all times: the shape has {share} here for {won} won.",
} as const;
