import { decimal, splitByIntegers, sum } from "./textbookSplit";

type Table<Value> = readonly (readonly Value[])[];

/**
 * Says whether a two-way split keeps what it promises: it adds up, every cell, row and column is its exact value
 * rounded down or up, and rows and columns are the one-axis splits of the total where such a table exists.
 */
export function exactTable(units: number, weights: Table<number>, shares: Table<number>): string {
  const total = BigInt(units);
  const exact = weights.map((row) => row.map(decimal));
  const split = shares.map((row) => row.map(BigInt));
  const [exactRows, rows] = [exact.map(sum), split.map(sum)];
  const [exactColumns, columns] = [transposed(exact).map(sum), transposed(split).map(sum)];

  const wrong = [
    sum(rows) !== total && "sum",
    !areRounded(split.flat(), exact.flat()) && "cells",
    !areRounded(rows, exactRows) && "rows",
    !areRounded(columns, exactColumns) && "columns",
  ].filter((part) => part !== false);
  if (wrong.length > 0) return `wrong: ${wrong.join(", ")}`;
  const alike =
    same(rows, splitByIntegers(total, exactRows)) && same(columns, splitByIntegers(total, exactColumns));
  return alike ? "exact" : "exact, margins not of one axis";

  function areRounded(parts: readonly bigint[], weights: readonly bigint[]): boolean {
    const whole = sum(weights);
    return parts.every((part, place) => {
      const over = part * whole - total * weights[place]!;
      return -whole < over && over < whole;
    });
  }
}

function same(ones: readonly bigint[], others: readonly bigint[]): boolean {
  return ones.every((one, place) => one === others[place]);
}

function transposed<Value>(table: Table<Value>): Value[][] {
  return table[0]!.map((_, column) => table.map((row) => row[column]!));
}
