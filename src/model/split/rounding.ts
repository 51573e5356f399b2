/** A table to be rounded, row by row: which cells may go up, and how many of each row and column have to. */
export type Rounding = {
  /** 1 for a cell that is no whole number. */
  open: Uint8Array;
  /** What is left of each cell when it is rounded down, as digits of a base, the highest first. */
  remainders: readonly Float64Array[];
  base: number;
  rowNeeds: Float64Array;
  columnNeeds: Float64Array;
};
