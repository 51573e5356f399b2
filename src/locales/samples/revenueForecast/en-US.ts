/** What software is sold for. */
export const revenueForecast = {
  item: "Software, direct",
  projects: [
    "Accounts roll-out",
    "Stock extension",
    "Payroll upgrade",
    "Orders phase 2",
    "Accounts service",
    "Stock for branches",
  ],
};
