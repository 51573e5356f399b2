/** The explanations of SALES.PACE, in English. */
export const pace = {
  "PACE.reached": "Achieved of the quota",
  "PACE.passed": "Working days passed",
  "PACE.all": "Working days in all",
  "PACE.gone": "Passed of the working days",
  "PACE.pace": "Pace",
  "PACE.ended": "The period is over: today counts as its last day.",
  "PACE.sentence.level":
    "On pace: {reached} of the quota has come in, and {gone} of the working days have passed.",
  "PACE.sentence.ahead":
    "Ahead: {reached} of the quota has come in, but only {gone} of the working days have passed.",
  "PACE.sentence.behind":
    "Behind: only {reached} of the quota has come in, but {gone} of the working days have passed.",
} as const;
