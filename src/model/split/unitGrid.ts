import { decimalIntegers } from "../decimalIntegers";
import { ownDouble } from "./ownDouble";

/** Amounts as numbers of a unit, and back, exactly in the decimals that they are written as. */
export type UnitGrid = {
  readonly unit: number;
  /** Below this amount every multiple of the unit has a double that is written as it. */
  readonly limit: number;
  /** Gives how many units an amount is, `undefined` for an amount that is no multiple of the unit. */
  count(amount: number): bigint | undefined;
  /** Gives the most units that an amount holds. */
  floor(amount: number): bigint;
  /** Gives the amount of so many units, `undefined` where no double is written as that decimal. */
  amount(count: number | bigint): number | undefined;
  /** Gives the double nearest to the amount of so many units. */
  nearest(count: number | bigint): number;
};

/** Gives the grid of the multiples of a unit above 0. */
export function unitGrid(unit: number): UnitGrid {
  const { integers, exponent } = decimalIntegers([unit]);
  const digits = integers[0]!;
  const step = Number(digits);
  const power = Number(`1e${Math.abs(exponent)}`);

  function quickAmount(count: number): number | undefined {
    const whole = count * step + 0;
    // Powers of ten are exact up to the 22nd, so that a single operation rounds to the nearest double.
    if (Math.abs(whole) >= ownDouble || power > 1e22) return undefined;
    return exponent < 0 ? whole / power : whole * power;
  }

  function nearest(count: number | bigint): number {
    return quickAmount(Number(count)) ?? Number(`${BigInt(count) * digits}e${exponent}`);
  }

  function divided(amount: number): { count: bigint; left: bigint } {
    const near = Math.round(amount / unit);
    if (quickAmount(near) === amount) return { count: BigInt(near), left: 0n };
    const [whole, step] = decimalIntegers([amount, unit]).integers;
    return { count: whole! / step!, left: whole! % step! };
  }

  return {
    unit,
    limit: Number(`${ownDouble}e${exponent}`),
    nearest,
    amount(count) {
      const quick = quickAmount(Number(count));
      if (quick !== undefined) return quick;
      const amount = nearest(count);
      if (!Number.isFinite(amount)) return undefined;
      const { count: found, left } = divided(amount);
      return found === BigInt(count) && left === 0n ? amount : undefined;
    },
    count(amount) {
      const { count, left } = divided(amount);
      return left === 0n ? count : undefined;
    },
    floor(amount) {
      const { count, left } = divided(amount);
      return left < 0n ? count - 1n : count;
    },
  };
}
