/** The explanations of SALES.PERIOD_WEIGHTS, in English. */
export const periodWeights = {
  "PERIOD_WEIGHTS.days": "Days of the month",
  "PERIOD_WEIGHTS.weekend": "Days off each week",
  "PERIOD_WEIGHTS.weekends": "Saturdays and Sundays",
  "PERIOD_WEIGHTS.sundays": "Sundays",
  "PERIOD_WEIGHTS.holidays": "Holidays taken off",
  "PERIOD_WEIGHTS.makeUp": "Make-up working days",
  "PERIOD_WEIGHTS.ownOff": "Your own days off",
  "PERIOD_WEIGHTS.ownWorked": "Your own working days",
  "PERIOD_WEIGHTS.workdays": "Working days",
  "PERIOD_WEIGHTS.sentence.days": "Month {month}, {span}, weighs {result}: its days.",
  "PERIOD_WEIGHTS.sentence.workdays": "Month {month}, {span}, weighs {result}: its working days.",
  "PERIOD_WEIGHTS.sentence.weeks":
    "Month {month} weighs {result}: it is month {position} of a quarter of {pattern} weeks.",
  "PERIOD_WEIGHTS.sentence.equal": "Month {month} weighs {result}, as every other.",
} as const;
