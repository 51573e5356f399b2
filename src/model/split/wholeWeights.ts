import { decimalIntegers } from "../decimalIntegers";
import { ownDouble } from "./ownDouble";

/** Weights as integers of one power of ten: as doubles where their sum is exact in them. */
export type WholeWeights = Float64Array | readonly bigint[];

const mostPlaces = 15;

/** Gives weights of 0 or more as integers in the ratio of the decimals that they are written as. */
export function wholeWeights(weights: readonly number[]): WholeWeights {
  return safeIntegers(weights) ?? decimalIntegers(weights).integers;
}

function safeIntegers(values: readonly number[]): Float64Array | undefined {
  let scale = 1;
  let places = 0;
  for (const value of values) {
    while (Math.round(value * scale) / scale !== value) {
      if (++places > mostPlaces) return undefined;
      scale *= 10;
    }
  }
  let sum = 0;
  const integers = new Float64Array(values.length);
  for (let place = 0; place < integers.length; place++) {
    const integer = Math.round(values[place]! * scale);
    integers[place] = integer;
    sum += integer;
    if (integer >= ownDouble || sum > Number.MAX_SAFE_INTEGER) return undefined;
  }
  return integers;
}
