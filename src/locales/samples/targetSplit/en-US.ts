/** What is split in the worked example, and over whom. */
export const targetSplit = {
  team: "Riverside branch",
  products: ["Software direct", "Service", "Channel"],
  territories: ["East district", "South district", "West district", "North district", "Centre", "New area"],
  basis: "Weeks 4-4-5",
  quarter: "Q2",
};
