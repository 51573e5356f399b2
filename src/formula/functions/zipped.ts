import type { Matrix } from "../matrix";
import { CellError, type Scalar } from "../value";

/** Visits the cells of equally large blocks together, and all those beyond what is kept of them at once. */
export function zipped(
  blocks: readonly Matrix[],
  visit: (values: readonly Scalar[], times: number) => void,
): void {
  const [first] = blocks;
  if (!first) return;
  const { rows, columns } = first;
  if (blocks.some((block) => block.rows !== rows || block.columns !== columns))
    throw new CellError("#VALUE!");
  const keptRows = Math.max(...blocks.map((block) => block.kept.length));
  const keptColumns = Math.max(...blocks.map((block) => block.keptColumns));
  for (let row = 0; row < keptRows; row += 1) {
    for (let column = 0; column < keptColumns; column += 1) {
      visit(
        blocks.map((block) => block.at(row, column)),
        1,
      );
    }
  }
  const others = rows * columns - keptRows * keptColumns;
  if (others > 0)
    visit(
      blocks.map((block) => block.rest),
      others,
    );
}
