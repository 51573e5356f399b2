import { cellBounds, type Bounds } from "../model/split/cellBounds";
import { lockedUnits } from "../model/split/lockedUnits";
import { requireUnits } from "../model/split/requireUnits";
import { settledShares } from "../model/split/settledShares";
import { unitGrid, type UnitGrid } from "../model/split/unitGrid";
import type { Call } from "./call";

/** What a split works with once locked cells and limits are settled; cells are listed row by row. */
export type SplitSetting = {
  total: number;
  grid: UnitGrid;
  columns: number;
  /** Weights as given, and as integers of one scale, which are 0 where the share is settled. */
  given: readonly number[];
  weights: readonly bigint[];
  /** The sum of the integer weights. */
  whole: bigint;
  /** What is left to split by the weights, in units. */
  left: bigint;
  settled: readonly (bigint | undefined)[];
  locked: readonly (bigint | undefined)[];
  bounds: readonly (Bounds | undefined)[];
  /** The answered shares. */
  shares: readonly number[];
};

/** Reads what a call of `SALES.SPLIT_TARGET` split, after it was answered. */
export function splitSetting({ given, answer }: Call): SplitSetting {
  const total = given.number("total");
  const table = given.table("weights");
  const cells = table.flat();
  const grid = unitGrid(given.optional("unit") ?? 1);
  const units = requireUnits(total, grid, { argument: "total" });
  const [minimum, maximum] = [given.optionalTable("minimum"), given.optionalTable("maximum")];
  const lockedTable = given.optionalTable("locked");
  const restricted = { weights: table, locked: lockedTable, minimum, maximum };
  const { settled, left, weights } = settledShares(units, cells, restricted, grid);
  const locked = lockedTable ? lockedUnits(lockedTable, table, units, grid) : [];
  const integers = Array.from<number | bigint, bigint>(weights, BigInt);
  return {
    total,
    grid,
    columns: table[0]!.length,
    given: cells,
    weights: integers,
    whole: integers.reduce((sum, weight) => sum + weight, 0n),
    left,
    settled,
    locked,
    bounds: cellBounds(restricted, (place) => locked[place] === undefined, grid),
    shares: answer.flat().map(Number),
  };
}
