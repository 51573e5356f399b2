import { standardStages } from "../../../model";
import type { StageSet } from "./stageSet";

const { smallDeals, largeDeals, keyAccounts } = standardStages;

/** The standard sets of stages. Rates and time in a stage: Sales models, section 1; shapes: section 2. */
export const stageSets = {
  smallDeals: {
    open: [
      { ...smallDeals[0], name: "funnel.stage.interest", shape: 10 },
      { ...smallDeals[1], name: "funnel.stage.proposal", shape: 6 },
      { ...smallDeals[2], name: "funnel.stage.negotiation", shape: 3 },
    ],
    won: { name: "funnel.stage.won", shape: 2 },
    daysInStage: 7,
  },
  /** Without the targets, which are no deals yet. */
  largeDeals: {
    open: [
      { ...largeDeals[1], name: "funnel.stage.large.lead", shape: 20 },
      { ...largeDeals[2], name: "funnel.stage.large.interest", shape: 10 },
      { ...largeDeals[3], name: "funnel.stage.large.qualified", shape: 7 },
      { ...largeDeals[4], name: "funnel.stage.large.accepted", shape: 4 },
      { ...largeDeals[5], name: "funnel.stage.large.negotiation", shape: 3 },
    ],
    won: { name: "funnel.stage.large.won", shape: 2 },
    daysInStage: 30,
  },
  /** No shape is published for key accounts. */
  keyAccounts: {
    open: [
      { ...keyAccounts[0], name: "funnel.stage.key.lead", shape: 0 },
      { ...keyAccounts[1], name: "funnel.stage.key.interest", shape: 0 },
      { ...keyAccounts[2], name: "funnel.stage.key.proposal", shape: 0 },
      { ...keyAccounts[3], name: "funnel.stage.key.negotiation", shape: 0 },
    ],
    won: { name: "funnel.stage.key.won", shape: 0 },
    daysInStage: 30,
  },
} as const satisfies Record<string, StageSet>;
