/** A stage of a deal and the chance that a deal standing there is won. */
export type Stage = { stage: string; winRate: number };

/** The stages that deals pass through, by kind of deal, in order. Sales models, section 1. */
export const standardStages = {
  smallDeals: [
    { stage: "interest", winRate: 0.2 },
    { stage: "proposal", winRate: 0.35 },
    { stage: "negotiation", winRate: 0.7 },
    { stage: "won", winRate: 1 },
  ],
  largeDeals: [
    { stage: "target", winRate: 0 },
    { stage: "lead", winRate: 0.1 },
    { stage: "interest", winRate: 0.2 },
    { stage: "qualified", winRate: 0.3 },
    { stage: "accepted", winRate: 0.5 },
    { stage: "negotiation", winRate: 0.7 },
    { stage: "won", winRate: 1 },
  ],
  keyAccounts: [
    { stage: "lead", winRate: 0.1 },
    { stage: "interest", winRate: 0.3 },
    { stage: "proposal", winRate: 0.5 },
    { stage: "negotiation", winRate: 0.7 },
    { stage: "won", winRate: 1 },
  ],
} as const satisfies Record<string, readonly Stage[]>;
