import { criterion } from "../criterion";
import { Matrix } from "../matrix";
import type { Reference } from "../reference";
import type { Scalar } from "../value";
import { define, defineRepeating, type FunctionTable } from "./definition";
import { largest, mean, numbersOf, smallest, sum } from "./numbers";
import { zipped } from "./zipped";

type Condition = [range: Matrix, wanted: Scalar];

export const conditionals: FunctionTable = {
  AVERAGEIF: define(["reference", "raw", "reference?"], (range, wanted, values) =>
    mean(chosen(beside(range, values), [[range.read(), wanted]])),
  ),
  AVERAGEIFS: defineRepeating(["matrix"], ["matrix", "raw"], ([values], conditions) =>
    mean(chosen(values, conditions)),
  ),
  COUNTIF: define(["matrix", "raw"], (range, wanted) => count([[range, wanted]])),
  COUNTIFS: defineRepeating([], ["matrix", "raw"], (_, conditions) => count(conditions)),
  MAXIFS: defineRepeating(["matrix"], ["matrix", "raw"], ([values], conditions) =>
    largest(chosen(values, conditions)),
  ),
  MINIFS: defineRepeating(["matrix"], ["matrix", "raw"], ([values], conditions) =>
    smallest(chosen(values, conditions)),
  ),
  SUMIF: define(["reference", "raw", "reference?"], (range, wanted, values) =>
    sum(chosen(beside(range, values), [[range.read(), wanted]])),
  ),
  SUMIFS: defineRepeating(["matrix"], ["matrix", "raw"], ([values], conditions) =>
    sum(chosen(values, conditions)),
  ),
};

/** The cells to add may be given by their first one alone: they are as many as the range has. */
function beside(range: Reference, values: Reference = range): Matrix {
  const { rows, columns } = range.area;
  return values.withArea({ ...values.area, rows, columns }).read();
}

function count(conditions: readonly Condition[]): number {
  let found = 0;
  eachMeeting(conditions, [], (_, times) => (found += times));
  return found;
}

/** The numbers that stand where all conditions hold. */
function chosen(values: Matrix, conditions: readonly Condition[]): number[] {
  const cells: Scalar[] = [];
  eachMeeting(conditions, [values], ([value]) => cells.push(value ?? null));
  return numbersOf(Matrix.column(cells));
}

function eachMeeting(
  conditions: readonly Condition[],
  others: readonly Matrix[],
  visit: (values: readonly Scalar[], times: number) => void,
): void {
  const tests = conditions.map(([, wanted]) => criterion(wanted));
  zipped([...others, ...conditions.map(([range]) => range)], (values, times) => {
    if (tests.every((test, index) => test(values[others.length + index]!))) visit(values, times);
  });
}
