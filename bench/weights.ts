import { random, whole } from "./random";

/** Weights as people have them: whole numbers, products of two rates in per cents, or all the same. */
export type WeightKind = "whole" | "products" | "equal";

/** Gives a table of weights, the same in every run. */
export function weights(kind: WeightKind, rows: number, columns: number): number[][] {
  const next = random(rows * 1_000 + columns);
  const share = () => whole(next, 1, 99) / 100;
  const weight = {
    whole: () => whole(next, 1, 1_000_000),
    products: () => share() * share(),
    equal: () => 1,
  }[kind];
  return Array.from({ length: rows }, () => Array.from({ length: columns }, weight));
}
