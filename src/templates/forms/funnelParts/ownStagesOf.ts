import type { OwnStage, OwnStages } from "../../../settings/ownStages";
import type { StageKind } from "../../../settings/stageKinds";
import type { OpenStage, StageSet } from "./stageSet";
import { stageSets } from "./stageSets";

/** Gives what of a set of stages differs from the standard: what `stageSetFor` makes the set of. */
export function ownStagesOf(kind: StageKind, set: StageSet): OwnStages | undefined {
  const standard: StageSet = stageSets[kind];
  const open = set.open.map((stage) =>
    changed(
      stage,
      standard.open.find((known) => known.stage === stage.stage),
    ),
  );
  const won = changes(set.won, standard.won);
  const same =
    open.length === standard.open.length &&
    open.every((stage, at) => stage.stage === standard.open[at]?.stage && Object.keys(stage).length === 1);
  const own: OwnStages = {
    ...(!same && { open }),
    ...(Object.keys(won).length > 0 && { won }),
    ...(set.daysInStage !== standard.daysInStage && { daysInStage: set.daysInStage }),
  };
  return Object.keys(own).length === 0 ? undefined : own;
}

function changed(stage: OpenStage, standard: OpenStage | undefined): OwnStage {
  const rate = stage.winRate === standard?.winRate ? {} : { winRate: stage.winRate };
  return { stage: stage.stage, ...changes(stage, standard), ...rate };
}

function changes(
  { name, shape }: Pick<OpenStage, "name" | "shape">,
  standard: Pick<OpenStage, "shape"> | undefined,
): Pick<OwnStage, "name" | "shape"> {
  return {
    ...(typeof name !== "string" && { name: name.words }),
    ...(shape !== standard?.shape && { shape }),
  };
}
