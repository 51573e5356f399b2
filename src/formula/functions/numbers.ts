import { toNumber } from "../coercion";
import { Matrix } from "../matrix";
import { Reference, type Value } from "../reference";
import { CellError } from "../value";
import { type Call, defineLazily, type FunctionDefinition } from "./definition";

/** Makes a function of all numbers in its arguments. */
export function ofNumbers(compute: (numbers: readonly number[]) => number): FunctionDefinition {
  return defineLazily(1, Infinity, (call) => compute(numbersIn(call, 0)));
}

/** Gives the numbers in the arguments from one on: in ranges only true numbers, elsewhere whatever reads as one. */
export function numbersIn(call: Call, first: number): number[] {
  const numbers: number[] = [];
  for (let index = first; index < call.arguments.length; index += 1) collect(call.value(index), numbers);
  return numbers;
}

export function numbersOf(value: Value): number[] {
  const numbers: number[] = [];
  collect(value, numbers);
  return numbers;
}

function collect(value: Value, numbers: number[]): void {
  const read = value instanceof Reference ? value.read() : value;
  if (!(read instanceof Matrix)) numbers.push(toNumber(read));
  else
    read.each((cell, times) => {
      if (cell instanceof CellError) throw cell;
      if (typeof cell === "number") for (let time = 0; time < times; time += 1) numbers.push(cell);
    });
}

/** Adds without losing the small parts that plain addition drops. */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = total + number;
    lost += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    total = next;
  }
  return Number.isFinite(total) ? total + lost : total;
}

export function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new CellError("#DIV/0!");
  return sum(numbers) / numbers.length;
}

export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
}

export function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);
}

export function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((one, other) => one - other);
}
