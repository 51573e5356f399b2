/** Gives the day that Excel stores as a number: 46349 is `2026-11-23`. */
export function serialDay(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
