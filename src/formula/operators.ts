import { toNumber, toText } from "./coercion";
import { type Comparable, compare, nearlyEqual } from "./compare";
import { power } from "./power";
import type { BinaryOperator } from "./syntax";
import { CellError, type Scalar } from "./value";

type Operator = (left: Scalar, right: Scalar) => Scalar;

/** The operators on two single values; they throw the CellError that the formula then shows. */
export const operators: Readonly<Record<Exclude<BinaryOperator, ":">, Operator>> = {
  "+": (left, right) => sum(toNumber(left), toNumber(right)),
  "-": (left, right) => sum(toNumber(left), -toNumber(right)),
  "*": (left, right) => toNumber(left) * toNumber(right),
  "/": (left, right) => divided(toNumber(left), toNumber(right)),
  "^": (left, right) => power(toNumber(left), toNumber(right)),
  "&": (left, right) => toText(left) + toText(right),
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};

/** A difference that is only the noise of binary fractions is 0, as in Excel. */
function sum(left: number, right: number): number {
  return nearlyEqual(left, -right) ? 0 : left + right;
}

function divided(left: number, right: number): number {
  if (right === 0) throw new CellError("#DIV/0!");
  return left / right;
}

function comparison(holds: (order: number) => boolean): Operator {
  return (left, right) => holds(compare(comparable(left), comparable(right)));
}

function comparable(value: Scalar): Comparable {
  if (value instanceof CellError) throw value;
  return value;
}
