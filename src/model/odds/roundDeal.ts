import type { Deal } from "./deal";
import type { GridDeal } from "./gridDeal";
import { quotient } from "./quotient";

/** A deal rounded to a grid: its amount is (steps + error) × the grid's step. */
export type RoundedDeal = GridDeal & { error: number };

/** Rounds a deal to the nearest multiple of a step. */
export function roundDeal({ amount, rate }: Deal, step: bigint): RoundedDeal {
  const steps = (2n * amount + step) / (2n * step);
  return { steps: Number(steps), rate, error: quotient(amount - steps * step, step) };
}
