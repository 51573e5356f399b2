import type { Call } from "./call";

/**
 * Gives which figure is asked about where all figures are shown: with their names one below the other, or for a team
 * in a row. The cell of the formula itself, which holds a name, asks about the main one.
 */
export function figureOf<Figure>({ given, place }: Call, figures: readonly Figure[], main: Figure): Figure {
  if (given.rows > 1) return figures[place.column]!;
  return place.row === 0 && place.column === 0 ? main : figures[place.row]!;
}
