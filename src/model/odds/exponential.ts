/**
 * Gives the real and the imaginary part of e^(x + iy) in plain arithmetic, the same bits in every engine: Taylor's
 * series of a small part of the exponent, then squared as often as the exponent was halved.
 */
export function exponential(x: number, y: number): [number, number] {
  let halvings = 0;
  for (; x * x + y * y > 0.25; halvings++) {
    x /= 2;
    y /= 2;
  }
  let re = 1;
  let im = 0;
  for (let term = 15; term >= 1; term--) {
    [re, im] = [1 + (re * x - im * y) / term, (re * y + im * x) / term];
  }
  for (; halvings > 0; halvings--) [re, im] = [(re - im) * (re + im), 2 * re * im];
  return [re, im];
}
