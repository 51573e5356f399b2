/**
 * Gives finite numbers as integers of one power of ten, exactly: each number is taken as the decimal that it is
 * written as, the shortest that no other double shares. 2.5 and 1e-3 are 2500 and 1 of 10^-3.
 */
export function decimalIntegers(values: readonly number[]): { integers: bigint[]; exponent: number } {
  const decimals = values.map(decimal);
  const exponent = decimals.reduce((lowest, { exponent }) => Math.min(lowest, exponent), Infinity);
  const integers = decimals.map((one) => one.digits * 10n ** BigInt(one.exponent - exponent));
  return { integers, exponent };
}

function decimal(value: number): { digits: bigint; exponent: number } {
  const [mantissa = "", power = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
