import { CellError } from "../value";

export function normalDensity(score: number): number {
  return Math.exp((-score * score) / 2) / Math.sqrt(2 * Math.PI);
}

/** Gives the share of the standard normal distribution below a score, to the precision of a number. */
export function normalCumulative(score: number): number {
  if (Math.abs(score) > 39) return score < 0 ? 0 : 1;
  const upper = Math.abs(score) < 3 ? 0.5 - nearHalf(Math.abs(score)) : tail(Math.abs(score));
  return score < 0 ? upper : 1 - upper;
}

/** Gives the score below which a share of the standard normal distribution lies. */
export function normalInverse(share: number): number {
  if (share <= 0 || share >= 1) throw new CellError("#NUM!");
  let low = -40;
  let high = 40;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (normalCumulative(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The chance of so many successes, or of at most so many, in independent trials. */
export function binomial(successes: number, trials: number, chance: number, cumulative: boolean): number {
  const [wanted, all] = [Math.trunc(successes), Math.trunc(trials)];
  if (wanted < 0 || wanted > all || chance < 0 || chance > 1) throw new CellError("#NUM!");
  if (!cumulative) return exactly(wanted, all, chance);
  if (chance === 0 || wanted === all) return 1;
  // Summed from the side where the terms are small, so that none of them is lost.
  if (wanted < all * chance) return atLeast(all - wanted, all, 1 - chance);
  return 1 - atLeast(wanted + 1, all, chance);
}

/** The area between the middle and a score, by a series of positive terms. */
function nearHalf(score: number): number {
  let term = score;
  let sum = score;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (score * score) / odd;
    sum += term;
  }
  return sum * normalDensity(score);
}

/** The area beyond a score, by a continued fraction, evaluated from its far end. */
function tail(score: number): number {
  let fraction = score;
  for (let depth = 150; depth > 0; depth -= 1) fraction = score + depth / fraction;
  return normalDensity(score) / fraction;
}

/** The terms fall from the first one on, each by the ratio to the one before. */
function atLeast(first: number, trials: number, chance: number): number {
  let term = exactly(first, trials, chance);
  let sum = term;
  for (let count = first; count < trials && term > sum * 1e-17; count += 1) {
    term *= (((trials - count) / (count + 1)) * chance) / (1 - chance);
    sum += term;
  }
  return sum;
}

/** The factors are taken in turn so that neither the coefficient nor the powers run out of range. */
function exactly(count: number, trials: number, chance: number): number {
  const rare = Math.min(count, trials - count);
  const [rareChance, otherChance] = count <= trials - count ? [chance, 1 - chance] : [1 - chance, chance];
  let product = 1;
  let left = trials - rare;
  for (let index = 1; index <= rare; index += 1) {
    product *= ((trials - rare + index) / index) * rareChance;
    for (; left > 0 && product > 1; left -= 1) product *= otherChance;
  }
  return product * otherChance ** left;
}
