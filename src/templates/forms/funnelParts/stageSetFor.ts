import type { OwnStage, OwnStages } from "../../../settings/ownStages";
import type { StageKind } from "../../../settings/stageKinds";
import type { OpenStage, StageSet } from "./stageSet";
import { stageSets } from "./stageSets";

/** Gives the stages of a kind of deal as a company has them: the standard ones with what it changed. */
export function stageSetFor(kind: StageKind, own: OwnStages = {}): StageSet {
  const { open, won, daysInStage }: StageSet = stageSets[kind];
  return {
    open: own.open?.map((stage) => stageFor(stage, open)) ?? open,
    won: {
      name: own.won?.name === undefined ? won.name : { words: own.won.name },
      shape: own.won?.shape ?? won.shape,
    },
    daysInStage: own.daysInStage ?? daysInStage,
  };
}

/** A stage that the company added says everything itself. */
function stageFor({ stage, name, winRate, shape }: OwnStage, open: readonly OpenStage[]): OpenStage {
  const standard = open.find((known) => known.stage === stage);
  return {
    stage,
    name: name === undefined ? (standard?.name ?? { words: "" }) : { words: name },
    winRate: winRate ?? standard?.winRate ?? 0,
    shape: shape ?? standard?.shape ?? 0,
  };
}
