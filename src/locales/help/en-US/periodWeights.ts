/** The page of SALES.PERIOD_WEIGHTS, in English. */
export const periodWeights = {
  "PERIOD_WEIGHTS.question":
    "What does each month weigh when a target is split along time: by its days, its working days, its weeks, or all alike?",
  "PERIOD_WEIGHTS.formula":
    "month k = from start + k months to the day before start + (k + 1) months\nweight = calendar days, working days, or weeks of month k; or 1",
  "PERIOD_WEIGHTS.source":
    "Splitting a quota by quarter, month and week (Sales models, section 8). Working days in China follow the State Council's yearly notice on holidays and make-up working days, as kept by the open library chinese-days. Quarters of 13 weeks as 4-4-5, 4-5-4 or 5-4-4 are those of retail calendars.",
  "PERIOD_WEIGHTS.example.workdays":
    "Working days of April, May and June 2026 by the State Council's notice; Saturday, 9 May is one of them.",
  "PERIOD_WEIGHTS.example.overrides":
    "The same with a day off of the company's own, Monday, 29 June 2026, as a range of date and 0:",
  "PERIOD_WEIGHTS.example.days":
    "Months that close on the 25th: the first runs from 26 December 2025 to 25 January 2026.",
  "PERIOD_WEIGHTS.example.weeks": "Two quarters of 13 weeks each:",
  "PERIOD_WEIGHTS.rounding":
    "Weights are whole numbers. A start on the 29th, 30th or 31st falls on the last day of shorter months and comes back in longer ones: 31 January, 28 February, 31 March.",
  "PERIOD_WEIGHTS.team":
    "The answer is one row, a cell for each month. Multiply it by a column of people's weights inside SALES.SPLIT_TARGET, and one formula splits a target over people and months; TRANSPOSE turns it into a column.",
  "PERIOD_WEIGHTS.limits":
    "China's calendar is known only for years whose notice has been published; a later year is refused instead of guessed, until you list its days as overrides or choose “weekdays” or “sixdays”. It knows no seasons: multiply the weights by your own seasonal factors. The week patterns follow the position of a month, not the dates, and do not know a 53rd week. At most 120 months.",
} as const;
