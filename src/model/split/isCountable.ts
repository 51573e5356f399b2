/** As far as this, 2^53, doubles count one by one. */
export const mostUnits = 9_007_199_254_740_992n;

/** Whether doubles count as far as that, up or down. */
export function isCountable(units: bigint): boolean {
  return -mostUnits <= units && units <= mostUnits;
}
