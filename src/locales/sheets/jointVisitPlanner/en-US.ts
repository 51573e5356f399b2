/** What stands in the planner of joint visits. */
export const jointVisitPlanner = {
  "planner.note":
    "List your candidates below; the table shows whom to accompany next, why, and on which day. Fill in the light yellow cells; weights and limits are yours to change. Amounts in {currency}. To sort or add rows, unprotect the sheet first (Review tab, no password).",
  "planner.asOf": "As of",
  "planner.asOf.hint": "Days and pace are counted up to this date. Until you type a date, it is today.",
  "planner.visits": "Visits planned",
  "planner.visits.hint":
    "How many joint visits you can make in these days. Agreed dates count; the best of the other candidates get a proposed date, the rest wait.",
  "planner.quotaFrom": "Quota from",
  "planner.quotaFrom.hint":
    "First day of the period that the quotas are for. Until you type a date, the month begins it; type the quarter's first day if your quotas are quarterly.",
  "planner.quotaTo": "Quota to",
  "planner.quotaTo.hint":
    "Last day of the period that the quotas are for. Until you type a date, it is the end of that month.",
  "planner.planFrom": "Visits from",
  "planner.planFrom.hint":
    "First day on which you can go. Until you type a date, it is tomorrow, or the first of the month if that is later.",
  "planner.planTo": "Visits to",
  "planner.planTo.hint": "Last day on which you can go. Until you type a date, it is the end of that month.",
  "planner.pace": "Time passed",
  "planner.freeDays": "Days free",
  "planner.undated": "Still to date",
  "planner.daysOff": "Days not available",
  "planner.dayOff": "Day not available",
  "planner.dayOff.hint":
    "A public holiday, a meeting, your leave: no visit is proposed for it. Saturdays and Sundays are left out anyway.",

  "planner.next": "Whom to accompany next",
  "planner.order": "Rank",
  "planner.date": "Visit date",
  "planner.status": "This date is",
  "planner.status.agreed": "agreed",
  "planner.status.proposed": "proposed",
  "planner.status.waiting": "waiting",
  "planner.behind": "Behind pace",
  "planner.unvisited": "No recent joint visit",
  "planner.score": "Score",
  "planner.number": "No.",
  "planner.reason": "Reason",
  "planner.weight": "Weight: points for each reason",
  "planner.weight.hint": "The points that this reason is worth; 0 leaves it out.",
  "planner.limit": "Limit: how long a rep is new, what shortfall and how many days give full points",
  "planner.newRepLimit": "Days as a new rep",
  "planner.newRepLimit.hint": "A rep counts as new up to this day on the job.",
  "planner.behindLimit": "Shortfall for full points",
  "planner.behindLimit.hint":
    "How far attainment must be behind the time passed for full points; a smaller shortfall gives points in proportion.",
  "planner.unvisitedLimit": "Days for full points",
  "planner.unvisitedLimit.hint":
    "Days since the last joint visit that give full points; fewer days give points in proportion. A rep who was never accompanied gets full points.",

  "planner.candidates": "Candidates",
  "planner.rep": "Rep",
  "planner.rep.hint": "One line for each rep, or for each of a rep's markets.",
  "planner.market": "Market or account",
  "planner.market.hint": "The market or the account that you would visit together.",
  "planner.joined": "Joined",
  "planner.joined.hint": "The day on which the rep took up the work.",
  "planner.quota": "Quota",
  "planner.quota.hint": "The amount to reach in the quota period, in {currency}.",
  "planner.achieved": "Achieved",
  "planner.achieved.hint": "The amount achieved in the quota period so far, in {currency}.",
  "planner.last": "Last joint visit",
  "planner.last.hint": "The day of your last joint visit with this rep; leave it empty if there was none.",
  "planner.agreed": "Date agreed",
  "planner.agreed.hint":
    "The day that you have agreed with the rep; it takes the place of the proposed date. After the visit, type it as the last joint visit.",
  "planner.daysOnJob": "Days on the job",
  "planner.attainment": "Attainment",
  "planner.daysSince": "Days since joint visit",

  "planner.reason.between": " · ",
  "planner.reason.newRep": "New rep (day #)",
  "planner.reason.behind": "Attainment #, behind pace",
  "planner.reason.unvisited": "# days since the last joint visit",
  "planner.reason.never": "Never accompanied yet",
} as const;
