/** What a district manager writes about a week. */
export const managerLog = {
  accounts: ["District Health Office", "Lakeside Medical Trading"],
  people: [
    "Head of Pharmacy",
    "Purchasing manager",
    "Section head",
    "Sales director",
    "Head of Cardiology",
    "Head of the clinic",
    "Chief pharmacist",
  ],
  results: [
    "Product A goes to the committee this month",
    "Overdue invoice will be paid by month-end",
    "Trial order of 20 units; delivery next week",
    "Complaint settled; replacement sent today",
    "Asks for a talk in the department; date agreed",
  ],
  important: [
    "City Hospital takes Product A to the committee: prepare the file with the new rep by Tuesday",
    "Overdue invoice of University Hospital promised for month-end: call on the 28th",
    "Lakeside starts with a trial order: check stock and use every week",
  ],
};
