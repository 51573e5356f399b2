const leadingDigits = [10n, 12n, 15n, 20n, 25n, 30n, 40n, 50n, 60n, 80n];

/** Gives the least round number that is an integer or more: of the kind that amounts tend to be multiples of. */
export function roundStep(least: bigint): bigint {
  for (let power = 1n; ; power *= 10n) {
    const digits = leadingDigits.find((one) => one * power >= 10n * least && (one * power) % 10n === 0n);
    if (digits !== undefined) return (digits * power) / 10n;
  }
}
