import { toLogical } from "../coercion";
import { lift } from "../lift";
import { attempt } from "../attempt";
import { compare } from "../compare";
import { Matrix } from "../matrix";
import { matrixOf, Reference, resolved, type Value } from "../reference";
import { CellError, type Scalar } from "../value";
import { type Call, define, defineLazily, type FunctionTable } from "./definition";
import { withLocals } from "./let";

export const logic: FunctionTable = {
  AND: defineLazily(1, Infinity, (call) => logicals(call).every(Boolean)),
  FALSE: define([], () => false),
  IF: defineLazily(2, 3, (call) =>
    choice(call, 0, 1, (other) => (call.arguments.length > 2 ? call.value(2) : other)),
  ),
  IFERROR: defineLazily(2, 2, (call) => replaced(call, () => true)),
  IFNA: defineLazily(2, 2, (call) => replaced(call, ({ code }) => code === "#N/A")),
  IFS: defineLazily(2, Infinity, (call) => firstTrue(call, 0)),
  LET: defineLazily(3, Infinity, withLocals),
  NOT: define(["logical"], (value) => !value),
  OR: defineLazily(1, Infinity, (call) => logicals(call).some(Boolean)),
  SWITCH: defineLazily(3, Infinity, switched),
  TRUE: define([], () => true),
  XOR: defineLazily(1, Infinity, (call) => logicals(call).filter(Boolean).length % 2 === 1),
};

/** Evaluates the branch that the condition takes; where the condition is an array, both. */
function choice(call: Call, condition: number, then: number, otherwise: (none: Value) => Value): Value {
  const tested = resolved(call.value(condition));
  if (!(tested instanceof Matrix)) return toLogical(tested) ? call.value(then) : otherwise(false);
  return lift([tested, resolved(call.value(then)), resolved(otherwise(false))], ([test, yes, no]) =>
    attempt(() => (toLogical(test!) ? yes! : no!)),
  );
}

function firstTrue(call: Call, index: number): Value {
  if (index >= call.arguments.length) return new CellError("#N/A");
  return choice(call, index, index + 1, () => firstTrue(call, index + 2));
}

/** The value, and where it is such an error what stands in for it. */
function replaced(call: Call, isMeant: (error: CellError) => boolean): Value {
  const value = call.value(0);
  const read = resolved(value);
  if (read instanceof Matrix) {
    let any = false;
    read.each((cell) => (any ||= cell instanceof CellError && isMeant(cell)));
    return any
      ? lift([read, resolved(call.value(1))], ([cell, other]) => (isError(cell!, isMeant) ? other! : cell!))
      : read;
  }
  return isError(read, isMeant) ? call.value(1) : value;
}

function isError(value: Scalar, isMeant: (error: CellError) => boolean): boolean {
  return value instanceof CellError && isMeant(value);
}

function switched(call: Call): Value {
  const wanted = resolved(call.value(0));
  if (wanted instanceof Matrix || wanted instanceof CellError)
    throw wanted instanceof Matrix ? new CellError("#VALUE!") : wanted;
  for (let index = 1; index + 1 < call.arguments.length; index += 2) {
    const candidate = resolved(call.value(index));
    if (candidate instanceof CellError) throw candidate;
    if (!(candidate instanceof Matrix) && compare(wanted, candidate) === 0) return call.value(index + 1);
  }
  return call.arguments.length % 2 === 0 ? call.value(call.arguments.length - 1) : new CellError("#N/A");
}

/** In ranges texts and empty cells count for nothing. */
function logicals(call: Call): boolean[] {
  const found = call.arguments.flatMap((_, index): boolean[] => {
    const value = call.value(index);
    if (!(value instanceof Reference || value instanceof Matrix)) return [toLogical(value)];
    return matrixOf(value)
      .kept.flat()
      .filter((cell) => cell !== null && typeof cell !== "string")
      .map(toLogical);
  });
  if (found.length === 0) throw new CellError("#VALUE!");
  return found;
}
