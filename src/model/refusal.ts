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
  | "target"
  | "amounts"
  | "total"
  | "weights"
  | "unit"
  | "locked"
  | "minimum"
  | "maximum"
  | "spread"
  | "parts"
  | "deals"
  | "shape"
  | "stageDeals"
  | "inflow"
  | "periods"
  | "periodEnd"
  | "cycleDays"
  | "newDeals"
  | "today"
  | "start"
  | "end"
  | "by"
  | "calendar"
  | "overrides"
  | "potential"
  | "relation"
  | "threshold"
  | "show";

/** Why an argument is refused, by a model or by whoever reads arguments for one. */
export type RefusalCode =
  | "missing"
  | "text"
  | "boolean"
  | "not-a-number"
  | "too-large"
  | "more-than-one-cell"
  | "more-than-one-column"
  | "unknown-word"
  | "different-shapes"
  | "different-rows"
  | "different-count"
  | "too-many"
  | "outside-0-1"
  | "outside-1-5"
  | "not-0-or-1"
  | "below-zero"
  | "not-above-zero"
  | "not-whole"
  | "zero"
  | "all-zero"
  | "falling"
  | "not-a-date"
  | "not-two-columns"
  | "before"
  | "not-a-multiple"
  | "locked-over"
  | "locked-under"
  | "minimum-over"
  | "maximum-under"
  | "minimum-above-maximum"
  | "no-common-step"
  | UnavailableCode;

/** Why there is no answer to arguments that are right in themselves: nothing to correct, only to wait or to leave. */
export type UnavailableCode = "nothing-open" | "too-late" | "no-working-day" | "no-calendar";

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
