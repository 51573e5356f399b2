import type { Spectrum } from "./spectrum";
import { transform } from "./transform";
import type { Turns } from "./turns";

/** Gives the odds of each sum, modulo the size of the turns, back from the characteristic function. */
export function densities({ re, im }: Spectrum, turns: Turns): Float64Array {
  const { size, cos, sin } = turns;
  const half = size / 2;
  // Real results of even and of odd sums come out as the two parts of complex numbers, half as many.
  const even = new Float64Array(half);
  const odd = new Float64Array(half);
  for (let k = 0; k < half; k++) {
    const x = re[k]! - re[half - k]!;
    const y = -im[k]! - im[half - k]!;
    even[k] = (re[k]! + re[half - k]! - (x * sin[k]! + y * cos[k]!)) / size;
    odd[k] = (im[half - k]! - im[k]! + (x * cos[k]! - y * sin[k]!)) / size;
  }
  transform(even, odd, turns);

  const odds = new Float64Array(size);
  for (let k = 0; k < half; k++) {
    // The transform's error, about 10^-17, may fall below 0.
    if (even[k]! > 0) odds[2 * k] = even[k]!;
    if (odd[k]! > 0) odds[2 * k + 1] = odd[k]!;
  }
  return odds;
}
