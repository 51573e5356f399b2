/** A district manager's week. */
export const planningGuide = {
  goals: [
    "Win two of the quotations that have waited for more than a week",
    "Four joint visits with the new rep, one step to practise agreed each day",
    "Settle next month's campaign and its budget",
    "Bring overdue payments below the limit",
    "Start the search for a rep in the newly opened market",
  ],
  activities: [
    "Sales meeting: last week, this week",
    "City Hospital: negotiate the quotation",
    "Approve expenses and contracts",
    "Mail and day-to-day matters",
    "Joint visits with the new rep: two accounts",
    "Coaching after the visits",
    "Complaint and delivery: settle with the warehouse",
    "Joint visits with the new rep: two accounts",
    "Draft of next month's campaign",
    "Weekly and monthly reports",
    "University Hospital: agree the quotation",
    "Go through overdue payments and collect",
    "Campaign material with Marketing",
    "Budget figures for next quarter",
    "One-to-one with the reps",
    "Market tour: channels and competitors",
    "File contracts, tidy up records",
  ],
};
