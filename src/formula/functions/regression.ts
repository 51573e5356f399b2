import type { Matrix } from "../matrix";
import { CellError } from "../value";
import { mean, sum } from "./numbers";
import { zipped } from "./zipped";

export type Point = readonly [x: number, y: number];

/** Pairs the cells of two ranges, leaving out the pairs that are not two numbers. */
export function pairs(xs: Matrix, ys: Matrix): Point[] {
  if (xs.size !== ys.size) throw new CellError("#N/A");
  const points: Point[] = [];
  zipped([xs, ys], ([x, y]) => {
    if (x instanceof CellError) throw x;
    if (y instanceof CellError) throw y;
    if (typeof x === "number" && typeof y === "number") points.push([x, y]);
  });
  return points;
}

/** Fits a straight line by least squares; the spreads are sums of squared distances from the mean. */
export function line(points: readonly Point[]) {
  const xMean = mean(points.map(([x]) => x));
  const yMean = mean(points.map(([, y]) => y));
  const xSpread = sum(points.map(([x]) => (x - xMean) ** 2));
  const ySpread = sum(points.map(([, y]) => (y - yMean) ** 2));
  if (xSpread === 0) throw new CellError("#DIV/0!");
  const slope = sum(points.map(([x, y]) => (x - xMean) * (y - yMean))) / xSpread;
  return { slope, intercept: yMean - slope * xMean, xSpread, ySpread };
}
