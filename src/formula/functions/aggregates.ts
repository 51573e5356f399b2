import { Matrix } from "../matrix";
import { matrixOf, Reference } from "../reference";
import { numberOfText } from "../typed";
import { CellError, type Scalar } from "../value";
import { type Call, define, defineLazily, defineRepeating, type FunctionTable } from "./definition";
import { largest, mean, ofNumbers, smallest, sum } from "./numbers";
import { subtotal } from "./subtotal";
import { zipped } from "./zipped";

export const aggregates: FunctionTable = {
  AVERAGE: ofNumbers(mean),
  COUNT: defineLazily(1, Infinity, (call) =>
    counted(call, isNumber, (value) => isNumber(value) || isNumeral(value)),
  ),
  COUNTA: defineLazily(1, Infinity, (call) =>
    counted(
      call,
      (value) => value !== null,
      () => true,
    ),
  ),
  COUNTBLANK: define(["matrix"], (range) => {
    let blanks = 0;
    range.each((value, times) => (blanks += value === null || value === "" ? times : 0));
    return blanks;
  }),
  MAX: ofNumbers(largest),
  MIN: ofNumbers(smallest),
  PRODUCT: ofNumbers((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  ),
  SUBTOTAL: defineLazily(2, Infinity, subtotal),
  SUM: ofNumbers(sum),
  SUMPRODUCT: defineRepeating([], ["matrix"], (_, groups) => {
    const products: number[] = [];
    zipped(
      groups.map(([range]) => range),
      (values, times) => {
        const product = values.reduce<number>((all, value) => all * numberOrZero(value), 1);
        if (product !== 0) products.push(product * times);
      },
    );
    return sum(products);
  }),
  SUMSQ: ofNumbers((numbers) => sum(numbers.map((number) => number ** 2))),
};

function isNumber(value: Scalar): boolean {
  return typeof value === "number";
}

function isNumeral(value: Scalar): boolean {
  return (
    typeof value === "boolean" ||
    value === null ||
    (typeof value === "string" && numberOfText(value) !== undefined)
  );
}

/** Counts in ranges by one rule and single arguments by another. */
function counted(call: Call, inRange: (value: Scalar) => boolean, alone: (value: Scalar) => boolean): number {
  let count = 0;
  call.arguments.forEach((_, index) => {
    const value = call.value(index);
    if (!(value instanceof Reference || value instanceof Matrix)) count += alone(value) ? 1 : 0;
    else matrixOf(value).each((cell, times) => (count += inRange(cell) ? times : 0));
  });
  return count;
}

function numberOrZero(value: Scalar): number {
  if (value instanceof CellError) throw value;
  return typeof value === "number" ? value : 0;
}
