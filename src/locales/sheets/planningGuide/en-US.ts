/** What stands in the weekly planning guide. */
export const planningGuide = {
  "guide.note":
    "Fill in the light yellow cells: first what you want to get done, then the activities with their hours. Light orange marks what is missing, what is too much, and kinds of work that are further from the guide than the deviation allowed.",
  "guide.monday.date": "Week of",
  "guide.monday.date.hint":
    "The date of the Monday of this week. Any other day of the week will do: the dates below always begin on its Monday.",
  "guide.week": "Week no.",
  "guide.tolerance": "Deviation allowed",
  "guide.tolerance.hint":
    "How far the share of a kind of work may be from the guide before it is marked, such as 5%.",

  "guide.goals": "Goals: what I want to get done this week",
  "guide.number": "No.",
  "guide.goal": "Goal",
  "guide.goal.hint":
    "One goal for this week, in a sentence that can be checked on Friday. A goal without any planned time is marked.",
  "guide.goalHours": "Hours planned",

  "guide.time": "Planned time against the guide for managers",
  "guide.kind": "Kind of work",
  "guide.kind.hint": "What this kind of work is called; the activities below choose from these names.",
  "guide.kind.selling": "Selling",
  "guide.kind.people": "People",
  "guide.kind.marketing": "Marketing",
  "guide.kind.administration": "Admin",
  "guide.kind.finance": "Finance",
  "guide.guide": "Guide",
  "guide.guide.hint":
    "The share of a manager's time for this kind of work. Selling 36%, people 20%, marketing 18%, administration 18%, finance 8% are the standard; together they make 100%.",
  "guide.planned": "Hours planned",
  "guide.share": "Share planned",
  "guide.difference": "Deviation",
  "guide.byGuide": "Hours by guide",
  "guide.total": "Total",
  "guide.chart": "Hours planned and hours by the guide",

  "guide.activities": "Activities of the week",
  "guide.date": "Date",
  "guide.available": "Hours available",
  "guide.available.hint": "Working hours of this day; 0 or empty on a day off.",
  "guide.dayPlanned": "Hours planned for the day",
  "guide.free": "Hours left",
  "guide.priority": "Priority",
  "guide.priority.hint":
    "A must be done this week, B should be done, C can wait. Choose from the list (Alt+Down).",
  "guide.priority.a": "A",
  "guide.priority.b": "B",
  "guide.priority.c": "C",
  "guide.activity": "Activity",
  "guide.activity.hint": "What you will do, and with whom.",
  "guide.activityKind": "Kind",
  "guide.activityKind.hint":
    "The kind of work, for the comparison with the guide. Choose from the list (Alt+Down).",
  "guide.hours": "Hours",
  "guide.hours.hint": "How long it will take, in hours, such as 1.5.",
  "guide.day": "Day",
  "guide.day.hint":
    "The day on which you will do it; for several days write a line for each. Choose from the list (Alt+Down).",
  "guide.forGoal": "For goal",
  "guide.forGoal.hint": "The number of the goal above that it serves; empty for routine work.",
  "guide.done": "Done",
  "guide.done.hint": "Choose √ from the list (Alt+Down) once it is done.",
  "guide.tick": "√",
  "guide.monday": "Mon",
  "guide.tuesday": "Tue",
  "guide.wednesday": "Wed",
  "guide.thursday": "Thu",
  "guide.friday": "Fri",
  "guide.saturday": "Sat",
  "guide.sunday": "Sun",

  "guide.summary.note":
    "Each row follows that manager's own guide. Light orange: outside the tolerance. Kinds are named as on the first sheet.",
  "guide.summary.chart": "Hours planned by kind of work",
} as const;
