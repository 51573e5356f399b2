import { attempt } from "../attempt";
import type { Book, Position } from "../book";
import { lift } from "../lift";
import { Matrix } from "../matrix";
import { resolved, type Value } from "../reference";
import type { Expression } from "../syntax";
import type { Evaluation } from "../evaluate";
import { CellError, type Scalar } from "../value";
import { type Arguments, converted, type Kind, type Parameter } from "./parameters";

/** One call of a function in a formula: its arguments are evaluated when they are asked for. */
export interface Call {
  readonly book: Book;
  readonly at: Position;
  readonly arguments: readonly Expression[];
  readonly evaluation: Evaluation;
  /** Whether the argument is there and not left empty. */
  has(index: number): boolean;
  value(index: number): Value;
}

/** A function of the formula language, with the fewest and the most arguments it takes. */
export type FunctionDefinition = { fewest: number; most: number; compute(call: Call): Value };

export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

/** Makes a function of fixed parameters. */
export function define<const P extends readonly Parameter[]>(
  parameters: P,
  compute: (...values: Arguments<P>) => Value,
): FunctionDefinition {
  return {
    fewest: parameters.filter((parameter) => !parameter.endsWith("?")).length,
    most: parameters.length,
    compute: (call) => computeLifted(call, parameters, (values) => compute(...(values as Arguments<P>))),
  };
}

/** Makes a function whose last parameters can be given again and again, together. */
export function defineRepeating<const P extends readonly Parameter[], const R extends readonly Parameter[]>(
  parameters: P,
  repeated: R,
  compute: (values: Arguments<P>, groups: Arguments<R>[]) => Value,
): FunctionDefinition {
  return {
    fewest: parameters.length + repeated.length,
    most: Infinity,
    compute: (call) => {
      const rest = call.arguments
        .slice(parameters.length)
        .map((_, index) => repeated[index % repeated.length]!);
      if (rest.length % repeated.length !== 0) return new CellError("#VALUE!");
      return computeLifted(call, [...parameters, ...rest], (values) => {
        const groups: unknown[][] = [];
        for (let start = parameters.length; start < values.length; start += repeated.length) {
          groups.push(values.slice(start, start + repeated.length));
        }
        return compute(values.slice(0, parameters.length) as Arguments<P>, groups as Arguments<R>[]);
      });
    },
  };
}

/** Makes a function that takes its arguments as they are, evaluating only those it needs. */
export function defineLazily(
  fewest: number,
  most: number,
  compute: (call: Call) => Value,
): FunctionDefinition {
  return { fewest, most, compute };
}

function computeLifted(
  call: Call,
  parameters: readonly Parameter[],
  compute: (values: readonly unknown[]) => Value,
): Value {
  const kinds = parameters.map((parameter) => parameter.replaceAll("?", "") as Kind);
  const whole: unknown[] = [];
  const single: (Scalar | Matrix)[] = [];
  const singleAt: number[] = [];
  parameters.forEach((parameter, index) => {
    if (index >= call.arguments.length || (parameter.endsWith("??") && !call.has(index))) return;
    const value = call.value(index);
    const kind = kinds[index]!;
    if (kind === "matrix" || kind === "reference" || kind === "whole") whole[index] = converted[kind](value);
    else {
      singleAt.push(index);
      single.push(resolved(value));
    }
  });
  const one = (values: readonly Scalar[]): Value => {
    const all = parameters.map((_, index) => whole[index]);
    singleAt.forEach((index, place) => (all[index] = converted[kinds[index]!](values[place]!)));
    return compute(all);
  };
  if (!single.some((value) => value instanceof Matrix)) return one(single as Scalar[]);
  return lift(single, (values) => {
    const value = attempt(() => resolved(one(values)));
    return value instanceof Matrix ? value.at(0, 0) : value;
  });
}
