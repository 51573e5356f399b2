import type { Deal } from "./deal";

/** A deal on a grid: its amount as a whole number of the grid's steps, and its win rate. */
export type GridDeal = { steps: number; rate: number };

/** Lays a deal on a grid of a step that its amount is a multiple of. */
export function gridDeal({ amount, rate }: Deal, step: bigint): GridDeal {
  return { steps: Number(amount / step), rate };
}
