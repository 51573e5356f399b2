import type { FindingKey } from "../../locales/findings";

/** What makes figures wrong: it stands before everything else. */
const wrong: ReadonlySet<FindingKey> = new Set([
  "parts.off",
  "evidence.missing",
  "stage.unknown",
  "quota.missing",
  "average.missing",
  "project.uncounted",
  "winRate.missing",
  "odds.outdated",
]);

/** What may well be as it should be: it stands after everything else. */
const hints: ReadonlySet<FindingKey> = new Set([
  "stage.thin",
  "deal.big",
  "deadline.past",
  "visit.short",
  "goal.unplanned",
  "time.uneven",
  "plan.important",
]);

/** Gives how far behind a kind of finding stands in a list: what is wrong, what is left to do, what to think about. */
export function rank(kind: FindingKey): number {
  if (/^(input|error|sales)\./.test(kind)) return 0;
  if (wrong.has(kind)) return 1;
  return hints.has(kind) ? 3 : 2;
}
