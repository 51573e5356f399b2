/** Gives the exponent with which a time grows with a size: the slope through their logarithms. */
export function exponent(sizes: readonly number[], times: readonly number[]): number {
  const x = sizes.map(Math.log);
  const y = times.map(Math.log);
  const [meanX, meanY] = [mean(x), mean(y)];
  const along = x.reduce((sum, one, place) => sum + (one - meanX) * (y[place]! - meanY), 0);
  return along / x.reduce((sum, one) => sum + (one - meanX) ** 2, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
