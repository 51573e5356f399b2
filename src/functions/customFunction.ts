import { readArgument } from "./readArgument";
import type { Arguments, Parameter } from "./parameter";

/** A figure that an answer puts a name to. */
export type Label =
  | "quota"
  | "achieved"
  | "expected"
  | "gap"
  | "deals"
  | "leads"
  | "committedPart"
  | "probablePart"
  | "outsidePart"
  | "forecast"
  | "completion";

/** The rows that a function answers with; "" leaves a cell blank. */
export type Answer = readonly (readonly (number | "" | { label: Label })[])[];

/** A custom function of Excel: what it is called, what it takes, and what it answers to raw arguments. */
export type CustomFunction = {
  id: FunctionId;
  parameters: readonly Parameter[];
  /** @throws {Refusal} for an argument that cannot be used */
  answer(given: readonly unknown[]): Answer;
};

/** Ids are Latin and the same in every language; once released they and the order of their parameters stay. */
export type FunctionId = "FUNNEL_GAP" | "FORECAST" | "SPLIT_TARGET";

/** Makes a custom function of its parameters and a calculation that gets them read and checked. */
export function customFunction<const P extends readonly Parameter[]>({
  id,
  parameters,
  calculate,
}: {
  id: FunctionId;
  parameters: P;
  calculate(given: Arguments<P>): Answer;
}): CustomFunction {
  function answer(given: readonly unknown[]): Answer {
    const read = parameters.map((parameter, place) => [
      parameter.name,
      readArgument(parameter, given[place]),
    ]);
    return calculate(Object.fromEntries(read) as Arguments<P>);
  }
  return { id, parameters, answer };
}
