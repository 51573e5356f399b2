import type { StageKind } from "./stageKinds";

/** The longest name of a stage, in characters. */
export const longestName = 40;

/** The largest number of a funnel's shape. */
export const largestShape = 10_000;

/** How long a deal may be allowed to stand in one stage. */
export const daysInStageLimits = { least: 1, most: 365 };

/** How many open stages a company can have; each stage of a large deal is tied to its evidence. */
export const openStageLimits: Readonly<Record<StageKind, { least: number; most: number }>> = {
  smallDeals: { least: 2, most: 7 },
  largeDeals: { least: 5, most: 5 },
  keyAccounts: { least: 2, most: 7 },
};
