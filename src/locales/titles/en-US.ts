/** What templates and periods are called: all that is needed to choose one. */
export const titles = {
  "period.week": "Week {number} of {year} ({from} to {to})",
  "period.month": "{year}-{number} ({from} to {to})",
  "period.quarter": "Quarter {number} of {year} ({from} to {to})",
  "plan.title": "Rep's weekly plan",
  "plan.tab": "Weekly plan",
  "plan.purpose": "Whom to visit each half-day, what it costs and what matters most.",
  "visit.title": "Manager's joint-visit form",
  "visit.tab": "Joint visits",
  "visit.purpose": "Whom you accompanied to which account, why, and what came of it.",
  "funnel.title": "Small-deal funnel",
  "funnel.tab": "Small-deal funnel",
  "funnel.purpose": "Does the funnel carry the quota? How many new deals are missing, and where is it thin?",
} as const;
