import type { StageSet } from "./stageSet";

/** Gives what the stages of a set are in data; undefined where they are the standard ones, whatever they are called. */
export function ownIds({ open }: StageSet, standard: StageSet): readonly string[] | undefined {
  const ids = open.map(({ stage }) => stage);
  return ids.join() === standard.open.map(({ stage }) => stage).join() ? undefined : ids;
}
