/** The page of SALES.PACE, in English. */
export const pace = {
  "PACE.question":
    "Are we ahead or behind: is the share of the quota that has come in larger or smaller than the share of the working days that have passed?",
  "PACE.formula":
    "pace = (achieved ÷ quota) ÷ (working days from start to today ÷ working days from start to end)",
  "PACE.source":
    "Attainment (Sales models, section 10) read against the calendar. Working days in China follow the State Council's yearly notice on holidays and make-up working days, as kept by the open library chinese-days.",
  "PACE.example.china":
    "119.1 of 372 on 26 May, when 37 of the 61 working days of the second quarter of 2026 had passed: about half as fast as needed.",
  "PACE.example.weekdays": "The same by Monday to Friday alone, 40 days of 65.",
  "PACE.rounding":
    "Not rounded. 1 is on pace, above is ahead, below is behind; at a steady pace you would end the period at this share of the quota. Start, today and end are counted in; after the end, today counts as the end.",
  "PACE.team":
    "Give achieved and quota as columns with a row for each person. Dates may be single cells or columns; calendar and overrides serve all rows.",
  "PACE.example.team": "Two people on 26 May, 40 days of 65 gone: one on pace, one half as fast again.",
  "PACE.limits":
    "It takes all working days as alike: a business whose quarter is made in its last weeks is behind for long and catches up. It looks back only; what the funnel will bring is answered by SALES.FUNNEL_GAP and SALES.FORECAST. China's calendar is known only for years whose notice has been published.",
} as const;
