/** One line of a calculation as it is written on paper: "Amount gap", "372 − 119.1 − 164.9", "88". */
export type Term = { label: string; working: string; result: string };

/** What a small drawing beside an explanation shows; numbers as they are, for whoever draws to scale. */
export type Picture =
  | { kind: "funnel"; stages: readonly { name: string; amount: number; expected: number }[] }
  | { kind: "range"; low: number; middle: number; high: number; target: number }
  | { kind: "bars"; bars: readonly Bar[] };

/** A value with its name; `isAsked` for the one that the explanation is about, where there is one. */
export type Bar = { name: string; value: number; isAsked?: boolean };

/** Why a number is what it is, in the words of one language. */
export type Explanation = {
  /** What the cell says, written as in the terms. */
  result: string;
  sentence: string;
  /** From what was given to what was asked; later terms take up the results of earlier ones. */
  terms: readonly Term[];
  notes: readonly string[];
  picture?: Picture;
};

/** A cell of a formula's answer, from its first one; rows and columns count from 0. */
export type Place = { row: number; column: number };
