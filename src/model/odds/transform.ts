import type { Turns } from "./turns";

/**
 * Replaces complex numbers x by their Fourier sums: X_k = Σ x_j · e^(2πi·jk/n). The count n is a power of two, at
 * most the size of the turns. Cooley and Tukey, 1965, by quarters.
 */
export function transform(re: Float64Array, im: Float64Array, turns: Turns): void {
  reverseBits(re, im);
  joinParts(re, im, turns, 0, re.length);
}

/** After the reversal the part of every fourth number from 0 stands first, then those from 2, from 1 and from 3. */
function joinParts(re: Float64Array, im: Float64Array, turns: Turns, start: number, count: number): void {
  const part = count / 4;
  if (count === 2) return joinPair(re, im, start);
  for (let place = start; part > 1 && place < start + count; place += part) {
    joinParts(re, im, turns, place, part);
  }
  const { cos, sin } = turns;
  const step = turns.size / count;
  for (let k = 0; k < part; k++) {
    const a = start + k;
    const b = a + part;
    const c = b + part;
    const d = c + part;
    const cos1 = cos[k * step]!;
    const sin1 = sin[k * step]!;
    const cos2 = cos[2 * k * step]!;
    const sin2 = sin[2 * k * step]!;
    const cos3 = cos1 * cos2 - sin1 * sin2;
    const sin3 = sin1 * cos2 + cos1 * sin2;
    const bRe = re[b]! * cos2 - im[b]! * sin2;
    const bIm = re[b]! * sin2 + im[b]! * cos2;
    const cRe = re[c]! * cos1 - im[c]! * sin1;
    const cIm = re[c]! * sin1 + im[c]! * cos1;
    const dRe = re[d]! * cos3 - im[d]! * sin3;
    const dIm = re[d]! * sin3 + im[d]! * cos3;
    const evenRe = re[a]! + bRe;
    const evenIm = im[a]! + bIm;
    const oddRe = re[a]! - bRe;
    const oddIm = im[a]! - bIm;
    re[a] = evenRe + (cRe + dRe);
    im[a] = evenIm + (cIm + dIm);
    re[b] = oddRe - (cIm - dIm);
    im[b] = oddIm + (cRe - dRe);
    re[c] = evenRe - (cRe + dRe);
    im[c] = evenIm - (cIm + dIm);
    re[d] = oddRe + (cIm - dIm);
    im[d] = oddIm - (cRe - dRe);
  }
}

function joinPair(re: Float64Array, im: Float64Array, place: number): void {
  const [x, y] = [re[place]!, im[place]!];
  re[place] = x + re[place + 1]!;
  im[place] = y + im[place + 1]!;
  re[place + 1] = x - re[place + 1]!;
  im[place + 1] = y - im[place + 1]!;
}

function reverseBits(re: Float64Array, im: Float64Array): void {
  for (let place = 1, mirrored = 0; place < re.length; place++) {
    let bit = re.length >> 1;
    for (; mirrored & bit; bit >>= 1) mirrored ^= bit;
    mirrored ^= bit;
    if (place < mirrored) {
      swap(re, place, mirrored);
      swap(im, place, mirrored);
    }
  }
}

function swap(numbers: Float64Array, one: number, other: number): void {
  const kept = numbers[one]!;
  numbers[one] = numbers[other]!;
  numbers[other] = kept;
}
