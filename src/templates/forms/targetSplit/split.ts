import type { ContentSpec } from "../../template";
import { splitAroundFixed } from "./aroundFixed";
import type { Block } from "./blocks";
import { nothing } from "./nothing";

/**
 * Splits a block's total in one of its columns. Live, each cell takes its own out of the whole split: so the result
 * of every cell is stored in files, and the rows below stay free. Worksheet functions cannot round in two directions;
 * what they can do is to round running totals, which adds up as well and is up to two units from the exact share.
 */
export function splitIn(block: Block, place: number): ContentSpec {
  const { total, rowWeight, rowShare, rowShareHeading, columns } = block;
  const { fixed } = columns[place - 1]!;
  const weights = `{${rowWeight}}*{${columns[0]!.weight}..${columns.at(-1)!.weight}}`;
  const kept = fixed === undefined ? "" : `,{${columns[0]!.fixed}..${columns.at(-1)!.fixed}}`;
  const row = `ROW()-ROW({${rowShareHeading}})`;
  const own = fixed === undefined ? `{row:${rowShare}}` : `{row:${rowShare}}+N({row:${fixed}})`;
  const silent = `OR(${nothing(block)},${own}=0)`;
  const rounded = runningTotals(block, place);
  return {
    live: `=IF(${silent},"",INDEX(SALES.SPLIT_TARGET({${total}},${weights},{unit}${kept}),${row},${place}))`,
    plain: fixed
      ? `=IF(N({row:${fixed}})<>0,{row:${fixed}},IF({row:free}="","",IF({fixedTotal}=0,${rounded},${splitAroundFixed(place)})))`
      : `=IF(${silent},"",${rounded})`,
  };
}

/** What the rounded running total of a table grows by in a cell: from above, from the left, and both. */
function runningTotals({ total, rowShare, rowShareHeading, columns }: Block, place: number): string {
  const [here, above] = ["row", "up"].map((row) => `SUM({${rowShareHeading}}:{${row}:${rowShare}})`);
  const upTo = (rows: string, last: number) =>
    `ROUND({${total}}*${rows}*SUM({${columns[0]!.share}..${columns[last - 1]!.share}})/{unit},0)`;
  const grown = (rows: string) =>
    place === 1 ? upTo(rows, 1) : `${upTo(rows, place)}-${upTo(rows, place - 1)}`;
  return `ROUND((${grown(here!)}-(${grown(above!)}))*{unit},6)`;
}
