import { Refusal } from "./refusal";
import type { Table } from "./table";

/**
 * Gives how many times a funnel holds what is still open of the quota: Σ amount ÷ (quota − achieved).
 *
 * @throws {Refusal} nothing-open when the quota is reached
 */
export function funnelCoverage({
  quota,
  achieved,
  funnel,
}: {
  quota: number;
  achieved: number;
  funnel: Table;
}): number {
  if (quota <= achieved) throw new Refusal("nothing-open", { argument: "achieved" });
  return funnel.flat().reduce((sum, amount) => sum + amount, 0) / (quota - achieved);
}
