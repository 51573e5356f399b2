import { Matrix } from "../matrix";
import { Reference, type Value } from "../reference";
import { CellError, type Scalar } from "../value";
import { toNumber } from "../coercion";
import type { Call } from "./definition";
import { largest, mean, numbersOf, smallest, sum } from "./numbers";
import { deviation, variance } from "./spread";

/** By SUBTOTAL's function number; 101 to 111 are the same here, where no row is hidden by hand. */
const computations: Readonly<Record<number, (numbers: readonly number[], filled: number) => number>> = {
  1: mean,
  2: (numbers) => numbers.length,
  3: (_, filled) => filled,
  4: largest,
  5: smallest,
  6: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1)),
  7: (numbers) => deviation(numbers, 1),
  8: (numbers) => deviation(numbers, 0),
  9: sum,
  10: (numbers) => variance(numbers, 1),
  11: (numbers) => variance(numbers, 0),
};

/** Computes over ranges, leaving out the subtotals among their cells. */
export function subtotal(call: Call): Value {
  const number = Math.trunc(toNumber(singleOf(call.value(0))));
  const compute = computations[number > 100 ? number - 100 : number];
  if (!compute) throw new CellError("#VALUE!");
  const cells: Scalar[] = [];
  for (let index = 1; index < call.arguments.length; index += 1)
    cells.push(...cellsOf(call, call.value(index)));
  const counts = number % 100 === 2 || number % 100 === 3;
  const usable = counts ? cells.filter((cell) => !(cell instanceof CellError) || number % 100 === 3) : cells;
  return compute(
    counts ? usable.filter((cell) => typeof cell === "number") : numbersOf(Matrix.column(usable)),
    usable.length,
  );
}

function cellsOf(call: Call, value: Value): Scalar[] {
  if (value instanceof CellError) throw value;
  if (!(value instanceof Reference)) throw new CellError("#VALUE!");
  const { sheet, area } = value;
  return value
    .read()
    .kept.flatMap((row, r) =>
      row.filter(
        (cell, c) =>
          cell !== null && !call.book.isSubtotal({ sheet, row: area.row + r, column: area.column + c }),
      ),
    );
}

function singleOf(value: Value): Scalar {
  const read = value instanceof Reference ? value.read() : value;
  return read instanceof Matrix ? read.at(0, 0) : read;
}
