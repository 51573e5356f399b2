import type { OpenStage, StageSet } from "../../templates/forms/funnelParts/stageSet";

/** Gives a set with one of its open stages changed, counted from 0. */
export function changedStage(set: StageSet, at: number, change: Partial<OpenStage>): StageSet {
  return { ...set, open: set.open.map((stage, index) => (index === at ? { ...stage, ...change } : stage)) };
}

/** Gives a set with an open stage at another place. */
export function movedStage(set: StageSet, from: number, to: number): StageSet {
  const stage = set.open[from];
  if (stage === undefined) return set;
  return { ...set, open: set.open.toSpliced(from, 1).toSpliced(to, 0, stage) };
}

/** Gives a set without one of its open stages. */
export function withoutStage(set: StageSet, at: number): StageSet {
  return { ...set, open: set.open.toSpliced(at, 1) };
}

/** Gives a set with one more stage before a deal is won, half as far from that as the last one. */
export function withNewStage(set: StageSet, words: string): StageSet {
  const last = set.open.at(-1);
  const winRate = Math.round(((last?.winRate ?? 0) + 1) * 50) / 100;
  return {
    ...set,
    open: [...set.open, { stage: freeId(set), name: { words }, winRate, shape: last?.shape ?? 0 }],
  };
}

function freeId({ open }: StageSet): string {
  const used = new Set(open.map(({ stage }) => stage));
  let number = 1;
  while (used.has(`own${number}`)) number += 1;
  return `own${number}`;
}
