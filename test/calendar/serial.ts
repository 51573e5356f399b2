/** Gives Excel's number of a day written as 2026-11-23, counted by the engine's own dates. */
export function serial(iso: string): number {
  // 1 January 1970 is Excel's day 25569.
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
}
