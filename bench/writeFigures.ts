import { readFileSync, writeFileSync } from "node:fs";
import { markdown, type Figures } from "./figures";

/** Puts figures into a document, each table between the comments that name its place. */
export function writeFigures(path: string, all: readonly Figures[]): void {
  const text = all.reduce(withFigures, readFileSync(path, "utf8"));
  writeFileSync(path, text);
}

function withFigures(text: string, figures: Figures): string {
  const opening = `<!-- figures: ${figures.name} -->`;
  const start = text.indexOf(opening);
  if (start < 0) throw new Error(`no place for the figures ${figures.name}`);
  const closing = "<!-- end -->";
  const end = text.indexOf(closing, start);
  if (end < 0) throw new Error(`no end to the figures ${figures.name}`);
  return `${text.slice(0, start)}${opening}\n\n${markdown(figures)}\n\n${text.slice(end)}`;
}
