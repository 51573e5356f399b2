/** One large deal, as its seller sees it. */
export const opportunitySheet = {
  project: "Accounts and stock for four plants",
  competitors: "A national vendor, the present supplier",
  people: [
    {
      who: "General manager",
      attitude: "open",
      matters: "Figures of all plants on the fifth of the month",
      doing: "Our director presents the vision on the 12th",
    },
    {
      who: "Head of accounting",
      attitude: "for",
      matters: "No double entry at month end",
      doing: "Visit a reference customer together",
    },
    {
      who: "Head of purchasing",
      attitude: "open",
      matters: "Comparable offers, payment by milestone",
      doing: "Send a criteria list before the tender",
    },
    {
      who: "IT manager",
      attitude: "against",
      matters: "Fits the present servers; little extra work",
      doing: "Our consultant goes through the interfaces with IT",
    },
    {
      who: "Accountant, head office",
      attitude: "for",
      matters: "A quick answer to every question",
      doing: "Short call every Friday",
    },
    {
      who: "Plant manager, plant 2",
      attitude: "for",
      matters: "Stock counts that can be trusted",
      doing: "Trial in plant 2 in June",
    },
  ],
  strengths: "Stock and accounts in one system; two reference customers in the same trade",
  weaknesses: "10% dearer than the present supplier; nobody of ours on site",
  chances: "New plant opens in October; the auditor wants one set of figures",
  threats: "Present supplier offers a free upgrade; budget is fixed at the end of June",
  tactics: "Make one set of figures for all plants a buying criterion, backed by the auditor",
  finished: "Needs workshop with accounting and plant 2",
  proof: "Minutes confirmed by mail by the head of accounting; the decision maker has not seen them yet",
  next: "Show the general manager what one set of figures would look like",
  arrangement: "Meeting on the 12th with our director; pilot figures from plant 2 ready by the 8th",
};
