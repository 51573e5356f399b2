/** The rows or the columns of a sheet laid end to end, in pixels; a hidden line takes no room. */
export type Axis = {
  count: number;
  /** Where each line starts, and after the last one where it ends. */
  starts: Float64Array;
};

/** Lines from the first up to, and without, the end. */
export type Span = { first: number; end: number };

/** Lays lines of the given sizes end to end. */
export function axis(count: number, size: (line: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let line = 0; line < count; line++) starts[line + 1] = startOf({ count, starts }, line) + size(line);
  return { count, starts };
}

/** Gives where a line starts; lines after the last one start at the end. */
export function startOf(axis: Axis, line: number): number {
  return axis.starts[Math.min(Math.max(line, 0), axis.count)] ?? 0;
}

/** Gives the room that lines take together. */
export function sizeOf(axis: Axis, first: number, count = 1): number {
  return startOf(axis, first + count) - startOf(axis, first);
}

/** Gives the line that covers a pixel; outside, the first or the last line. */
export function lineAt(axis: Axis, pixel: number): number {
  let low = 0;
  let high = axis.count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (startOf(axis, middle) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Gives the lines that show between two pixels. */
export function linesBetween(axis: Axis, from: number, to: number): Span {
  if (to <= from) return { first: 0, end: 0 };
  return { first: lineAt(axis, from), end: lineAt(axis, Math.max(from, to - 1)) + 1 };
}
