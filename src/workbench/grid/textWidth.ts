let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

const known = new Map<string, number>();
const knownAtMost = 20_000;

/** Gives the width of one line of text in a CSS font, in pixels. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const width = known.get(key) ?? measured(text, font);
  if (known.size >= knownAtMost) known.clear();
  known.set(key, width);
  return width;
}

function measured(text: string, font: string): number {
  canvas ??= typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (!canvas) return estimate(text, font);
  if (canvas.font !== font) canvas.font = font;
  return canvas.measureText(text).width;
}

/** Where there is no canvas: a Chinese character is as wide as the font is high, a Latin one about half. */
function estimate(text: string, font: string): number {
  const size = (Number(/(\d+(?:\.\d+)?)pt/.exec(font)?.[1]) || 10) * (4 / 3);
  return [...text].reduce((width, character) => width + size * (character > "\u2e7f" ? 1 : 0.55), 0);
}
