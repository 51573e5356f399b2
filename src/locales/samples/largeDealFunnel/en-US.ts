/** What is agreed as the next step in eight large deals, from qualified projects to won ones. */
export const largeDealFunnel = {
  nextSteps: [
    "Show the finance director the plan",
    "Needs workshop with the users",
    "Visit a reference customer together",
    "Agree the payment plan with Purchasing",
    "Legal reads the contract",
    "Send the invoice after acceptance",
    "Collect the second instalment",
    "Final payment next quarter",
  ],
};
