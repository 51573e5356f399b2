/** Points on the unit circle: the cosine and sine of k turns of 1/size each, for k below size / 2. */
export type Turns = { size: number; cos: Float64Array; sin: Float64Array };

/**
 * Gives the points on the unit circle for a size that is a power of two, at least 4.
 *
 * Each is the middle of its neighbours, put back onto the circle: plain arithmetic and square roots, which every
 * engine rounds alike, and errors that do not pile up.
 */
export function turns(size: number): Turns {
  const half = size / 2;
  const cos = new Float64Array(half + 1);
  const sin = new Float64Array(half + 1);
  cos[0] = 1;
  sin[half / 2] = 1;
  cos[half] = -1;
  for (let step = half / 4, between = 0; step >= 1; step /= 2) {
    // The cosine of the angle between neighbours, by halving; 0 is that of a quarter turn.
    between = Math.sqrt((1 + between) / 2);
    const stretch = 1 / (2 * between);
    for (let k = step; k < half; k += 2 * step) {
      cos[k] = (cos[k - step]! + cos[k + step]!) * stretch;
      sin[k] = (sin[k - step]! + sin[k + step]!) * stretch;
    }
  }
  return { size, cos, sin };
}
