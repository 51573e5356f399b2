import { Refusal } from "./refusal";

/**
 * Gives the share of the quota that a forecast reaches: 1 is all of it. Sales models, section 7.
 *
 * @throws {Refusal} zero for a quota of 0
 */
export function completion(forecast: number, quota: number): number {
  if (quota === 0) throw new Refusal("zero", { argument: "quota" });
  return forecast / quota;
}
