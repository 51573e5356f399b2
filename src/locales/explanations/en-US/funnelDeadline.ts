/** The explanations of SALES.FUNNEL_DEADLINE, in English. */
export const funnelDeadline = {
  "FUNNEL_DEADLINE.deadline": "Last day to enter",
  "FUNNEL_DEADLINE.daysLeft": "Days left until then",
  "FUNNEL_DEADLINE.weeksLeft": "In weeks",
  "FUNNEL_DEADLINE.perWeek": "New deals a week",
  "FUNNEL_DEADLINE.oneWeek": "less than a week counts as one",
  "FUNNEL_DEADLINE.sentence.open": "A new deal must enter by {deadline} to be won by {end}.",
  "FUNNEL_DEADLINE.sentence.over":
    "A new deal had to enter by {deadline} to be won by {end}; {today} is too late.",
  "FUNNEL_DEADLINE.sentence.perWeek":
    "{perWeek} must enter each week after {today} and until {deadline} to be won by {end}.",
  "FUNNEL_DEADLINE.sentence.none": "No new deal has to enter, so it is 0 a week.",
} as const;
