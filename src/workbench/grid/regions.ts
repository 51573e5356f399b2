import { linesBetween, sizeOf, type Axis, type Span } from "./axis";

/** A part of the sheet that scrolls by itself: the frozen corner, the frozen rows, the frozen columns, the rest. */
export type Region = {
  name: "corner" | "top" | "left" | "body";
  /** The lines that belong to it. */
  rows: Span;
  columns: Span;
  /** The lines of it that can be seen now. */
  visible: { rows: Span; columns: Span };
};

/** What can be seen of the sheet: how far it is scrolled, and the room without the headers. */
export type View = { left: number; top: number; width: number; height: number };

/** Splits a sheet at its frozen panes and says what of each part can be seen. */
export function regions(
  rows: Axis,
  columns: Axis,
  freeze: { rows: number; columns: number },
  view: View,
): readonly Region[] {
  const frozen = { rows: { first: 0, end: freeze.rows }, columns: { first: 0, end: freeze.columns } };
  const free = {
    rows: { first: freeze.rows, end: rows.count },
    columns: { first: freeze.columns, end: columns.count },
  };
  const seen = {
    rows: scrolled(rows, freeze.rows, view.top, view.height),
    columns: scrolled(columns, freeze.columns, view.left, view.width),
  };
  const all: readonly Region[] = [
    { name: "corner", ...frozen, visible: frozen },
    {
      name: "top",
      rows: frozen.rows,
      columns: free.columns,
      visible: { rows: frozen.rows, columns: seen.columns },
    },
    {
      name: "left",
      rows: free.rows,
      columns: frozen.columns,
      visible: { rows: seen.rows, columns: frozen.columns },
    },
    { name: "body", ...free, visible: seen },
  ];
  return all.filter(
    (region) => region.rows.end > region.rows.first && region.columns.end > region.columns.first,
  );
}

/** Gives how far to scroll so that a stretch of lines shows beside the frozen ones. */
export function scrollTo(axis: Axis, frozen: number, line: number, scroll: number, room: number): number {
  if (line < frozen) return scroll;
  const start = sizeOf(axis, 0, line);
  const end = start + sizeOf(axis, line);
  const kept = sizeOf(axis, 0, frozen);
  if (start < scroll + kept) return start - kept;
  if (end > scroll + room) return Math.min(end - room, start - kept);
  return scroll;
}

function scrolled(axis: Axis, frozen: number, scroll: number, room: number): Span {
  const span = linesBetween(axis, scroll + sizeOf(axis, 0, frozen), scroll + room);
  return { first: Math.max(span.first, frozen), end: Math.max(span.end, frozen) };
}
