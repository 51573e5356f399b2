import type { WholeWeights } from "./wholeWeights";

/** Shares before rounding: what is whole of each, and the remainders. */
export type ExactShares = {
  floors: Float64Array;
  /** The remainders, all of one denominator, as the digits of their numerators, the highest digits first. */
  remainders: Float64Array[];
};

/** Gives units × weight ÷ whole for each weight, exactly; the digits of long remainders are of the base. */
export function exactShares(
  units: number,
  weights: WholeWeights,
  { base = Number.MAX_SAFE_INTEGER, whole }: { base?: number; whole?: bigint } = {},
): ExactShares {
  if (weights instanceof Float64Array) return sharesInDoubles(units, weights);
  const sum = whole ?? weights.reduce((sum, weight) => sum + weight, 0n);
  return sharesInBigints(BigInt(units), weights, sum, BigInt(base));
}

function sharesInDoubles(units: number, weights: Float64Array): ExactShares {
  const sum = weights.reduce((sum, weight) => sum + weight, 0);
  const floors = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
  for (let place = 0; place < weights.length; place++) {
    const product = units * weights[place]!;
    if (product <= Number.MAX_SAFE_INTEGER) {
      const floor = Math.floor(product / sum);
      floors[place] = floor;
      remainders[place] = product - floor * sum;
    } else {
      const exact = BigInt(units) * BigInt(weights[place]!);
      floors[place] = Number(exact / BigInt(sum));
      remainders[place] = Number(exact % BigInt(sum));
    }
  }
  return { floors, remainders: [remainders] };
}

function sharesInBigints(units: bigint, weights: readonly bigint[], sum: bigint, base: bigint): ExactShares {
  const floors = new Float64Array(weights.length);
  const remainders: Float64Array[] = [];
  for (let rest = sum; rest > 0n; rest /= base) remainders.push(new Float64Array(weights.length));
  weights.forEach((weight, place) => {
    const product = units * weight;
    floors[place] = Number(product / sum);
    let numerator = product % sum;
    for (let digit = remainders.length - 1; numerator > 0n; digit--) {
      remainders[digit]![place] = Number(numerator % base);
      numerator /= base;
    }
  });
  return { floors, remainders };
}
