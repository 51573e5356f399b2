/** A chart's value axis: round numbers around all values. */
export type Scale = { min: number; max: number; ticks: readonly number[] };

/** Gives an axis of about five round steps that holds all values and zero. */
export function chartScale(values: readonly number[]): Scale {
  const finite = values.filter(Number.isFinite);
  const low = Math.min(0, ...finite);
  const high = Math.max(0, ...finite);
  const step = roundStep((high - low || 1) / 5);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => tick((first + at) * step));
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
}

/** Gives where a value lies on the axis, from 0 to 1. */
export function shareOf(scale: Scale, value: number): number {
  return (value - scale.min) / (scale.max - scale.min);
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((round) => round * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function tick(value: number): number {
  return Number(value.toPrecision(12));
}
