import type { OpenStage, StageSet } from "./stageSet";

/**
 * Gives the open stage in which a deal of a worked example stands: the example knows so many stages, counted from 0, and
 * a company with more or fewer has the deal as far along as it is there.
 */
export function sampleStage({ open }: StageSet, at: number, known: number): OpenStage {
  return open[Math.round((at * (open.length - 1)) / (known - 1))]!;
}
