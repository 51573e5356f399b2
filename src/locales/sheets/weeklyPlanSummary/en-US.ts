/** What stands in the summary of several weekly plans. */
export const weeklyPlanSummary = {
  "plan.summary.period": "Week",
  "plan.summary.person": "Name",
  "plan.summary.note":
    "Each row comes from that person's own plan and follows it. There is nothing to fill in here. Light orange: nothing or not everything planned yet.",
  "plan.summary.total": "Total",
  "plan.summary.days": "Visits planned",
  "plan.summary.week": "The whole week",
  "plan.summary.visits": "Visits",
  "plan.summary.expenses": "Expenses (yuan)",
  "plan.summary.important": "Important things",
  "plan.summary.state": "Plan",
  "plan.summary.state.filled": "Filled in",
  "plan.summary.state.part": "In part",
  "plan.summary.state.empty": "Empty",
  "plan.summary.chart": "Visits planned for each day",
} as const;
