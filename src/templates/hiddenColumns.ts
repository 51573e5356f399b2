import type { Cell, Column } from "../sheet/sheet";
import type { Area } from "../sheet/area";
import type { LaidOut } from "./laidOut";
import type { SheetForm } from "./template";

export type HiddenColumns = {
  columns: readonly Column[];
  cells: readonly Cell[];
  /** Where the choices of each drop-down stand. */
  lists: ReadonlyMap<string, Area>;
  identity: Area;
};

/**
 * Gives the columns behind the last visible one: the sheet's identity, and one column for each drop-down.
 * They lie in the sheet itself, so that it stays whole when it is copied, moved or sent.
 */
export function hiddenColumns(form: SheetForm, text: LaidOut["text"], identity: string): HiddenColumns {
  const first = form.columns.length;
  const lists = new Map<string, Area>();
  const cells: Cell[] = [{ row: 0, column: first, content: { text: identity }, style: "hidden" }];
  Object.entries(form.lists).forEach(([name, choices], index) => {
    const column = first + 1 + index;
    lists.set(name, { row: 0, column, rows: choices.length, columns: 1 });
    choices.forEach((choice, row) => {
      cells.push({ row, column, content: { text: text(choice) }, style: "hidden" });
    });
  });
  const columns = Array.from({ length: 1 + lists.size }, (): Column => ({ width: 8, hidden: true }));
  return { columns, cells, lists, identity: { row: 0, column: first, rows: 1, columns: 1 } };
}
