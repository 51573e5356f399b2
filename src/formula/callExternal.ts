import { attempt } from "./attempt";
import { toLogical, toNumber, toText } from "./coercion";
import type { ExternalArgument, ExternalFunction, ExternalParameter, ExternalValue } from "./external";
import type { Call } from "./functions/definition";
import { lift } from "./lift";
import { Matrix } from "./matrix";
import { matrixOf, resolved, type Value } from "./reference";
import { CellError, type Scalar } from "./value";

/**
 * Calls a custom function as Excel does: an error in an argument is the result, without a call; a parameter for
 * a single value that is given a range makes a call for each of its cells.
 */
export function callExternal(name: string, external: ExternalFunction, call: Call): Value {
  const { parameters } = external;
  const fewest = parameters.filter((parameter) => !parameter.optional).length;
  if (call.arguments.length < fewest || call.arguments.length > parameters.length) {
    throw new CellError("#VALUE!");
  }
  const singles: (Scalar | Matrix)[] = parameters.map(() => null);
  const blocks: ExternalArgument[] = parameters.map(() => null);
  parameters.forEach((parameter, index) => {
    if (!call.has(index)) return;
    const value = call.value(index);
    if (parameter.dimensionality === "matrix") blocks[index] = rows(parameter, value);
    else singles[index] = resolved(value);
  });
  const ask = (values: readonly Scalar[]) =>
    call.book.ask(
      name,
      external,
      parameters.map((parameter, index) =>
        parameter.dimensionality === "scalar" && call.has(index)
          ? inPlace(parameter, values[index]!)
          : blocks[index]!,
      ),
    );
  if (!singles.some((value) => value instanceof Matrix)) return ask(singles as Scalar[]);
  return lift(singles, (values) => {
    const answer = attempt(() => ask(values));
    return answer instanceof Matrix ? answer.at(0, 0) : answer;
  });
}

function rows(parameter: ExternalParameter, value: Value): ExternalValue[][] {
  const matrix = matrixOf(value);
  return matrix.toRows().map((row) => row.map((cell) => inRange(parameter, cell)));
}

/** In a range of numbers a text is refused, even one that looks like a number. */
function inRange(parameter: ExternalParameter, value: Scalar): ExternalValue {
  if (value instanceof CellError) throw value;
  if (value === null) return parameter.type === "string" ? "" : 0;
  if (parameter.type === "number" && typeof value !== "number") throw new CellError("#VALUE!");
  return parameter.type === "string" ? toText(value) : value;
}

function inPlace(parameter: ExternalParameter, value: Scalar): ExternalValue {
  if (value instanceof CellError) throw value;
  switch (parameter.type) {
    case "number":
      return toNumber(value);
    case "string":
      return toText(value);
    case "boolean":
      return toLogical(value);
    case "any":
      return value ?? 0;
  }
}
