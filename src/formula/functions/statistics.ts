import type { Matrix } from "../matrix";
import { CellError } from "../value";
import { define, type FunctionTable } from "./definition";
import { binomial, normalCumulative, normalDensity, normalInverse } from "./distributions";
import { ascending, mean, numbersOf, ofNumbers } from "./numbers";
import { percentile, percentileWithin, rank } from "./order";
import { line, pairs } from "./regression";
import { deviation, variance } from "./spread";
import type { FunctionDefinition } from "./definition";

export const statistics: FunctionTable = {
  "BINOM.DIST": define(["number", "number", "number", "logical"], binomial),
  BINOMDIST: define(["number", "number", "number", "logical"], binomial),
  CORREL: define(["matrix", "matrix"], (ys, xs) => {
    const { slope, xSpread, ySpread } = line(pairs(xs, ys));
    if (ySpread === 0) throw new CellError("#DIV/0!");
    return slope * Math.sqrt(xSpread / ySpread);
  }),
  FORECAST: define(["number", "matrix", "matrix"], forecast),
  "FORECAST.LINEAR": define(["number", "matrix", "matrix"], forecast),
  INTERCEPT: define(["matrix", "matrix"], (ys, xs) => line(pairs(xs, ys)).intercept),
  LARGE: define(["matrix", "number"], (range, place) => placed(ascending(numbersOf(range)).reverse(), place)),
  MEDIAN: ofNumbers((numbers) => percentile(numbers, 0.5)),
  "NORM.DIST": define(["number", "number", "number", "logical"], normal),
  "NORM.INV": define(
    ["number", "number", "number"],
    (share, middle, width) => middle + positive(width) * normalInverse(share),
  ),
  "NORM.S.DIST": define(["number", "logical"], (value, cumulative) => normal(value, 0, 1, cumulative)),
  "NORM.S.INV": define(["number"], normalInverse),
  NORMDIST: define(["number", "number", "number", "logical"], normal),
  NORMINV: define(
    ["number", "number", "number"],
    (share, middle, width) => middle + positive(width) * normalInverse(share),
  ),
  NORMSDIST: define(["number"], normalCumulative),
  NORMSINV: define(["number"], normalInverse),
  PERCENTILE: ofRange(percentile),
  "PERCENTILE.EXC": ofRange(percentileWithin),
  "PERCENTILE.INC": ofRange(percentile),
  QUARTILE: ofRange((numbers, quarter) => percentile(numbers, Math.trunc(quarter) / 4)),
  "QUARTILE.INC": ofRange((numbers, quarter) => percentile(numbers, Math.trunc(quarter) / 4)),
  RANK: define(["number", "matrix", "number?"], (value, range, order = 0) =>
    rank(value, numbersOf(range), order !== 0),
  ),
  "RANK.EQ": define(["number", "matrix", "number?"], (value, range, order = 0) =>
    rank(value, numbersOf(range), order !== 0),
  ),
  SLOPE: define(["matrix", "matrix"], (ys, xs) => line(pairs(xs, ys)).slope),
  SMALL: define(["matrix", "number"], (range, place) => placed(ascending(numbersOf(range)), place)),
  STDEV: ofNumbers((numbers) => deviation(numbers, 1)),
  "STDEV.P": ofNumbers((numbers) => deviation(numbers, 0)),
  "STDEV.S": ofNumbers((numbers) => deviation(numbers, 1)),
  STDEVP: ofNumbers((numbers) => deviation(numbers, 0)),
  VAR: ofNumbers((numbers) => variance(numbers, 1)),
  "VAR.P": ofNumbers((numbers) => variance(numbers, 0)),
  "VAR.S": ofNumbers((numbers) => variance(numbers, 1)),
  VARP: ofNumbers((numbers) => variance(numbers, 0)),
};

function ofRange(compute: (numbers: readonly number[], parameter: number) => number): FunctionDefinition {
  return define(["matrix", "number"], (range, parameter) => compute(numbersOf(range), parameter));
}

function normal(value: number, middle: number, width: number, cumulative: boolean): number {
  const score = (value - middle) / positive(width);
  return cumulative ? normalCumulative(score) : normalDensity(score) / width;
}

/** The straight line through the points, at x. */
function forecast(x: number, ys: Matrix, xs: Matrix): number {
  const points = pairs(xs, ys);
  const { slope } = line(points);
  return mean(points.map(([, y]) => y)) + slope * (x - mean(points.map(([known]) => known)));
}

function placed(numbers: readonly number[], place: number): number {
  const number = numbers[Math.ceil(place) - 1];
  if (number === undefined) throw new CellError("#NUM!");
  return number;
}

function positive(value: number): number {
  if (value <= 0) throw new CellError("#NUM!");
  return value;
}
