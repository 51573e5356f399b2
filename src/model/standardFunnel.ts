import { Refusal } from "./refusal";
import { requireNotBelowZero } from "./requireNotBelowZero";
import type { Table } from "./table";

/**
 * Gives the deals that each stage of a balanced funnel holds at all times to win so many deals in a period:
 * shape × deals ÷ last of the shape, not rounded. Sales models, section 2.
 *
 * @param shape - deals by stage from the first to the won ones, such as 10, 6, 3, 2, in a row or a column
 * @throws {Refusal} below-zero for the deals or a stage; not-above-zero for the last stage
 */
export function standardFunnel(deals: number, shape: Table): number[][] {
  requireNotBelowZero(deals, { argument: "deals" });
  shape.forEach((row, at) =>
    row.forEach((stage, column) => requireNotBelowZero(stage, { argument: "shape", row: at, column })),
  );
  const row = shape.length - 1;
  const column = (shape[row]?.length ?? 0) - 1;
  const won = shape[row]?.[column] ?? 0;
  if (won === 0) throw new Refusal("not-above-zero", { argument: "shape", row, column }, { value: won });
  return shape.map((stages) => stages.map((stage) => (stage * deals) / won));
}
