/** A team of eight. */
export const gapAnalysis = {
  team: "Riverside office",
  members: ["Seller 1", "Seller 2", "Seller 3", "Seller 4", "Seller 5", "Seller 6", "Seller 7", "Seller 8"],
};
