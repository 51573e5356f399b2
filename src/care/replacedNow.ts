import type { Replacement } from "./replacement";

/** Gives all that has been replaced in a sheet after more of it was: where both did, the later holds. */
export function replacedNow(earlier: readonly Replacement[], later: readonly Replacement[]): Replacement[] {
  const places = new Set(later.flatMap(placesOf));
  return [...earlier.filter((each) => !placesOf(each).some((place) => places.has(place))), ...later];
}

function placesOf({ area: { row, column, rows, columns } }: Replacement): string[] {
  return Array.from(
    { length: rows * columns },
    (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
  );
}
