import { exponential } from "./exponential";
import type { GridDeal } from "./gridDeal";
import { transform } from "./transform";
import type { Turns } from "./turns";

/** Complex numbers for k = 0 … n / 2; that of n − k is the conjugate of that of k. */
export type Spectrum = { re: Float64Array; im: Float64Array };

// A factor of less than e^-39.15 = 10^-17 leaves nothing that a double could hold beside 1.
const faintest = -39.15;
// As many as are multiplied at once; above that, the factors of deals with odds up to 1 : 7 are summed as series.
const mostFactors = 2 ** 25;

/**
 * Gives the characteristic function of the sum of the won deals: Π (1 − rate + rate · e^(2πi·k·steps/n)), n being
 * the size of the turns.
 *
 * It is next to nothing for most k, and one transform tells for which: |factor| ≤ e^(−rate·(1 − rate)·(1 − cos)).
 * Deals that are almost sure make nothing small, however many they are; the same transform sums the series of the
 * logarithms of their factors.
 */
export function spectrum(deals: readonly GridDeal[], turns: Turns): Spectrum {
  const { size, cos, sin } = turns;
  const { logarithms, bounds, opens, rates } = prepare(deals, size);
  transform(logarithms, bounds, turns);

  const half = size / 2;
  const re = new Float64Array(half + 1);
  const im = new Float64Array(half + 1);
  for (let k = 0; k <= half; k++) {
    // Two real inputs went through the transform as one complex input.
    const mirrored = (size - k) % size;
    const magnitude = (logarithms[k]! + logarithms[mirrored]!) / 2 - logarithms[0]!;
    const angle = (bounds[k]! - bounds[mirrored]!) / 2;
    const bound = (bounds[k]! + bounds[mirrored]!) / 2 - bounds[0]!;
    if (magnitude + bound < faintest) continue;
    let [x, y] = exponential(magnitude, angle);
    for (let deal = 0; deal < opens.length; deal++) {
      const turn = (k * opens[deal]!) & (size - 1);
      const sign = turn < half ? 1 : -1;
      const u = 1 + rates[deal]! * (sign * cos[turn % half]! - 1);
      const v = rates[deal]! * sign * sin[turn % half]!;
      const product = x * u - y * v;
      y = x * v + y * u;
      x = product;
    }
    re[k] = x;
    im[k] = y;
  }
  return { re, im };
}

function prepare(deals: readonly GridDeal[], size: number) {
  const logarithms = new Float64Array(size);
  const bounds = new Float64Array(size);
  const opens: number[] = [];
  const rates: number[] = [];
  let sure = 0;
  const almostSure = size * deals.length > mostFactors ? 1 / 8 : 0;
  for (const { steps, rate } of deals) {
    const turn = steps % size;
    if (turn === 0) continue;
    if (rate < almostSure) addLogarithm(logarithms, turn, rate);
    else if (rate > 1 - almostSure) {
      // Won for sure, and the amount taken away again in the rare case.
      sure = (sure + turn) % size;
      addLogarithm(logarithms, size - turn, 1 - rate);
    } else {
      opens.push(turn);
      rates.push(rate);
      bounds[turn]! += rate * (1 - rate);
    }
  }
  opens.push(sure);
  rates.push(1);
  return { logarithms, bounds, opens: Int32Array.from(opens), rates: Float64Array.from(rates) };
}

/** Adds the coefficients of ln(1 + q·z^turn) = Σ −(−q)^r / r · z^(r·turn), where q = rate / (1 − rate). */
function addLogarithm(logarithms: Float64Array, turn: number, rate: number): void {
  const ratio = -rate / (1 - rate);
  let power = -ratio;
  for (let r = 1; Math.abs(power) > 1e-19; r++) {
    logarithms[(r * turn) % logarithms.length]! += power / r;
    power *= ratio;
  }
}
