import { cellsOfName } from "./formulaText";
import type { LaidOut } from "./laidOut";

/** Gives what the cell of a name says when the sheet is made: its own words, or those of the first sheet added up. */
export function headingText({ placement, sources, text }: LaidOut, name: string): string {
  const content = placement.cells.find(({ spec }) => spec.name === name)?.spec.content;
  if (content && "text" in content) return text(content.text);
  const [source] = sources;
  if (!content || !("from" in content) || source === undefined) throw new Error(`${name} says nothing`);
  const { row, column } = cellsOfName(content.from, source.names);
  const there = source.cells.find((cell) => cell.row === row && cell.column === column)?.content;
  return there && "text" in there ? there.text : "";
}
