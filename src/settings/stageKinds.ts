import { standardStages } from "../model";

/** The kinds of deals that have stages of their own. */
export const stageKinds = ["smallDeals", "largeDeals", "keyAccounts"] as const;

export type StageKind = (typeof stageKinds)[number];

/** Gives what the open stages of a kind are called in data, in order; targets are no deals yet. */
export function standardStageIds(kind: StageKind): readonly string[] {
  return standardStages[kind]
    .map(({ stage }) => stage)
    .filter((stage) => stage !== "target" && stage !== "won");
}
