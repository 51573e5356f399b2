import type { CellSpec } from "../../template";

/** A cell that must be zero. */
export function check(at: string, name: string, formula: string): CellSpec {
  return { at, name, style: "resultCenter", format: "amount", content: { formula } };
}
