import type { Block } from "./blocks";

/** True until a block has a total, which takes a unit, and weights in both directions. */
export function nothing({ total, rowWeight, columns }: Block): string {
  const weights = `{${columns[0]!.weight}..${columns.at(-1)!.weight}}`;
  return `OR(N({${total}})=0,SUM({${rowWeight}})=0,SUM(${weights})=0)`;
}
