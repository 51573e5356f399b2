/** The page of SALES.FUNNEL_DEADLINE, in English. */
export const funnelDeadline = {
  "FUNNEL_DEADLINE.question":
    "Until which day can a new deal enter the funnel and still be won in this period? And how many new deals must enter each week until then?",
  "FUNNEL_DEADLINE.formula":
    "deadline = end of the period − cycle in days\nweeks until then = (deadline − today) ÷ 7, at least 1\nnew deals a week = new deals ÷ weeks until then, rounded up",
  "FUNNEL_DEADLINE.source":
    "Standard sales-funnel method: a small deal that enters now is won about three weeks later, so what enters in the next weeks decides the end of the quarter (Sales models, sections 3 and 4).",
  "FUNNEL_DEADLINE.example.day":
    "The quarter ends on 30 June and a deal takes three weeks. Last day for a new deal:",
  "FUNNEL_DEADLINE.example.week":
    "On 26 May 220 new deals are missing, and two weeks are left until the deadline: the day, and beside it the new deals a week (Sales models, sections 3 and 4).",
  "FUNNEL_DEADLINE.rounding":
    "Days are calendar days; today counts as over. New deals a week are whole, rounded up. If less than a week is left, all of them must enter in it. With 0 new deals the answer is 0 a week, on any day.",
  "FUNNEL_DEADLINE.team":
    "Every argument takes one cell, or a column with a row for each person or period; single cells serve all rows. The answer is a row for each.",
  "FUNNEL_DEADLINE.example.team":
    "Two people in the same quarter: 220 new deals and 20 new deals to find in two weeks.",
  "FUNNEL_DEADLINE.limits":
    "It counts calendar days, not working days, and one cycle for all deals: take the one that most of your deals keep. That a deal enters in time does not mean that it is won; win rates are the matter of SALES.FUNNEL_GAP. A day is a number to Excel: if the cell shows one such as 46182, choose a date format.",
} as const;
