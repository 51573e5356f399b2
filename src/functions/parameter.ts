import type { Argument, Table } from "../model/index";

/** The words by which a formula chooses what to show. */
export type Word = "gap" | "deals" | "leads" | "forecast" | "completion" | "all";

/** An argument of a custom function as data; of the words, the first stands for an omitted one. */
export type Parameter =
  | { name: Argument; kind: "number" | "numbers"; optional?: true }
  | { name: Argument; kind: "word"; words: readonly Word[]; optional: true };

type Read<P extends Parameter> = P extends { words: readonly (infer W)[] }
  ? W
  : (P["kind"] extends "numbers" ? Table : number) | (P extends { optional: true } ? undefined : never);

/** What a calculation gets for its parameters, by name: numbers, tables and words, `undefined` where omitted. */
export type Arguments<P extends readonly Parameter[]> = { [One in P[number] as One["name"]]: Read<One> };
