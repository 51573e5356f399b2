import type { Theme } from "../theme";

/** How light the sheet itself is in the dark theme, in OKLab. */
const darkest = 0.24;
/** Below 1, so that middle tones, which are often texts, turn lighter than fills. */
const lift = 0.85;

/** Gives a sheet's colour as a theme shows it: dark turns light and light turns dark, the hue stays. */
export function shade(color: string, theme: Theme): string {
  if (theme === "light" || !/^#[0-9a-f]{6}$/i.test(color)) return color;
  const [lightness, a, b] = oklab(color);
  return `oklab(${round(darkest + (1 - darkest) * Math.max(0, 1 - lightness) ** lift)} ${round(a)} ${round(b)})`;
}

function oklab(color: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(color.slice(at, at + 2), 16) / 255),
  );
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
