import type { ChartSpec } from "../../template";

/** Gives the series of a picture that shows figures of a summary, from its first column to its last, in these colors. */
export function seriesOf(
  figures: readonly { name: string }[],
  colors: readonly string[],
): ChartSpec["series"] {
  return figures.map(({ name }, index) => ({ name: `${name}Heading`, values: name, color: colors[index]! }));
}
