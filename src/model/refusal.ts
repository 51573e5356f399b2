/** What the arguments of the models are called, in every layer. */
export type Argument =
  | "quota"
  | "achieved"
  | "funnel"
  | "winRates"
  | "dealSize"
  | "entryRate"
  | "committed"
  | "probable"
  | "weeksLeft"
  | "committedRate"
  | "probableRate"
  | "weeklyRate"
  | "total"
  | "weights"
  | "unit"
  | "show";

/** Why an argument is refused, by a model or by whoever reads arguments for one. */
export type RefusalCode =
  | "missing"
  | "text"
  | "boolean"
  | "not-a-number"
  | "more-than-one-cell"
  | "unknown-word"
  | "different-shapes"
  | "outside-0-1"
  | "below-zero"
  | "not-above-zero"
  | "zero"
  | "all-zero"
  | "not-a-multiple";

/** An argument, or one cell of it; rows and columns count from 0. */
export type Position = { argument: Argument; row?: number; column?: number };

/** What a sentence about a refusal may mention; `other` is the argument that the refused one does not fit. */
export type RefusalValues = Readonly<Record<string, string | number>> & { readonly other?: Argument };

/** A refused argument: why and where, for others to put into words. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly at: Position,
    readonly values: RefusalValues = {},
  ) {
    super(`${at.argument}: ${code}`);
  }
}
