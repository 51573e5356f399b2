import { Refusal } from "./refusal";

/** What a customer is to us by attraction and potential against relation. */
export type CustomerGrade = "key" | "possible" | "ordinary" | "ignore";

/** Scores run from 1 to 5 unless a company says otherwise by giving its own threshold. */
const scale = { least: 1, most: 5, middle: 3 } as const;

/**
 * Grades a customer: potential and relation high is key, potential alone possible, relation alone ordinary, neither
 * ignore. Sales models, section 9.
 *
 * @param threshold - the score from which both count as high; if omitted, 3 of scores from 1 to 5
 * @throws {Refusal} outside-1-5 for a score without a threshold of its own
 */
export function customerGrade(potential: number, relation: number, threshold?: number): CustomerGrade {
  if (threshold === undefined) {
    requireScore(potential, "potential");
    requireScore(relation, "relation");
  }
  const high = threshold ?? scale.middle;
  if (potential >= high) return relation >= high ? "key" : "possible";
  return relation >= high ? "ordinary" : "ignore";
}

function requireScore(value: number, argument: "potential" | "relation"): void {
  if (value < scale.least || value > scale.most) throw new Refusal("outside-1-5", { argument }, { value });
}
