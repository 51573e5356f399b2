/** The page of SALES.WEEKS_LEFT, in English. */
export const weeksLeft = {
  "WEEKS_LEFT.question": "How many weeks are left until the end of the period?",
  "WEEKS_LEFT.formula": "weeks left = (end of the period − today) ÷ 7, never below 0",
  "WEEKS_LEFT.source":
    "The weeks left of the standard revenue forecast (Sales models, section 7), counted by the calendar.",
  "WEEKS_LEFT.example.whole": "From 26 May to 30 June are 35 days, five weeks:",
  "WEEKS_LEFT.example.part": "From 1 June are 29 days:",
  "WEEKS_LEFT.rounding":
    "Not rounded, so that a forecast falls day by day and does not jump once a week. Today counts as over: on the last day of the period, and after it, 0 weeks are left.",
  "WEEKS_LEFT.team":
    "Either argument takes one cell, or a column with a row for each period; the answer is a row for each.",
  "WEEKS_LEFT.example.team": "On 9 June, of a period that is over and of one that ends in three weeks:",
  "WEEKS_LEFT.limits":
    "It counts calendar days, not working days; for progress by working days see SALES.PACE. A date typed as text is refused: enter it as a date.",
} as const;
