import type { Argument, Table } from "../model/index";

/** The words by which a formula chooses: what to show, how to spread, what to weigh by, whose calendar. */
export type Word =
  | "gap"
  | "deals"
  | "leads"
  | "coverage"
  | "all"
  | "forecast"
  | "completion"
  | "odds"
  | "expected"
  | "p10"
  | "p50"
  | "p90"
  | "without"
  | "remainder"
  | "even"
  | "days"
  | "workdays"
  | "445"
  | "454"
  | "544"
  | "equal"
  | "china"
  | "weekdays"
  | "sixdays";

type Optional = { optional?: true };

/** A choice of words; the first stands for an omitted one. */
export type WordParameter = { name: Argument; kind: "word"; words: readonly Word[] } & Optional;

/** A single number, or a range of numbers in any shape. */
export type NumberParameter = { name: Argument; kind: "number" | "numbers" } & Optional;

/** An argument of a function that answers for a whole range, as data. */
export type Parameter = WordParameter | NumberParameter;

/**
 * An argument of a function that answers row by row: `each` row has its own, or one is `shared` by all rows unless
 * there are as many as rows; a range that has rows of its own serves all as a `whole`.
 */
export type RowParameter = WordParameter | (NumberParameter & { rows: "each" | "shared" | "whole" });

type Read<P extends Parameter, One, Many> = P extends { words: readonly (infer W)[] }
  ? W
  : (P["kind"] extends "numbers" ? Many : One) | (P extends { optional: true } ? undefined : never);

/** What a calculation gets for its parameters, by name: numbers, tables and words, `undefined` where omitted. */
export type Arguments<P extends readonly Parameter[]> = {
  [One in P[number] as One["name"]]: Read<One, number, Table>;
};

/** The same for a function that answers row by row: numbers and tables are listed by row. */
export type RowArguments<P extends readonly RowParameter[]> = {
  [One in P[number] as One["name"]]: Read<One, readonly number[], readonly Table[]>;
};
