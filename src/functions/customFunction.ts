import type { Refusal } from "../model/index";
import type { Arguments, Parameter } from "./parameter";
import { readArgument } from "./readArgument";

/** What an answer puts into words: the name of a figure, or a customer's grade. */
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
  | "completion"
  | "target"
  | "odds"
  | "p10"
  | "p50"
  | "p90"
  | "key"
  | "possible"
  | "ordinary"
  | "ignore";

/** A cell of an answer: "" leaves it blank, a refusal is an error in this cell alone. */
export type Cell = number | "" | { label: Label } | Refusal;

/** The rows that a function answers with. */
export type Answer = readonly (readonly Cell[])[];

/** A custom function of Excel: what it is called, what it takes, and what it answers to raw arguments. */
export type CustomFunction = {
  id: FunctionId;
  parameters: readonly Parameter[];
  /** @throws {Refusal} for an argument that cannot be used */
  answer(given: readonly unknown[]): Answer;
};

/** Ids are Latin and the same in every language; once released they and the order of their parameters stay. */
export type FunctionId =
  | "FUNNEL_GAP"
  | "FUNNEL_DEADLINE"
  | "FUNNEL_STANDARD"
  | "FUNNEL_ROLL"
  | "FORECAST"
  | "FORECAST_ODDS"
  | "SPLIT_TARGET"
  | "SPLIT_CHECK"
  | "PERIOD_WEIGHTS"
  | "WEEKS_LEFT"
  | "PACE"
  | "CUSTOMER_GRADE";

/** Makes a custom function that answers for whole ranges, of its parameters and a calculation. */
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
