/** The explanations of SALES.WEEKS_LEFT, in English. */
export const weeksLeft = {
  "WEEKS_LEFT.days": "Days left",
  "WEEKS_LEFT.weeks": "Weeks left",
  "WEEKS_LEFT.sentence.open": "From {today}, which counts as over, to {end} are {days}: {weeks} weeks.",
  "WEEKS_LEFT.sentence.over":
    "The period ends on {end}; seen from {today}, which counts as over, nothing is left of it.",
} as const;
