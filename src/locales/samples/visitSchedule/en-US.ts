/** A week of visits: what was planned, what came of it. */
export const visitSchedule = {
  planned: [
    { company: "Amber Machinery", aim: "Learn this year's purchasing plan and budget" },
    { company: "Beacon Foods", aim: "Show the sample machine to production" },
    { company: "Cedar Furniture", aim: "See that the quotation arrived; agree a meeting" },
    { company: "Delta Chemicals", aim: "Go through the specification with the technical lead" },
    { company: "Falcon Logistics", aim: "Talk about renewal and payment terms" },
    { company: "Ember Printing", aim: "Send the new product sheets" },
    { company: "Granite Plastics", aim: "Present the solution to the general manager" },
    { company: "Harbour Electronics", aim: "Answer the questions from the trial" },
    { company: "Indigo Textiles", aim: "Agree the terms of the contract" },
    { company: "Juniper Packaging", aim: "Ask about stock and the date of the next order" },
  ],
  unplanned: { company: "Northgate Trading", aim: "Called us for a price: learn what they need" },
  made: [
    { result: "Wants to buy; asks for a quotation within two weeks", action: "Hand over the quotation" },
    { result: "Budget is approved; they buy in the first quarter", action: "Submit the formal quotation" },
    { result: "Went well; they want the costs worked out once more", action: "Take the costs to Purchasing" },
    { result: "Quotation arrived; they find it high", action: "Meet again with a concession agreed inside" },
    {
      result: "Specification confirmed but for two points",
      action: "Bring the solution with both points changed",
    },
    { result: "Arrived and passed on to the users", action: "Phone for their opinion" },
    {
      result: "The general manager agrees; on to negotiation",
      action: "Bring the draft contract and negotiate",
    },
    { result: "All questions answered", action: "" },
  ],
};
