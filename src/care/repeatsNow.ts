import { blockOf } from "../templates/blocks";
import type { Row, SheetForm } from "../templates/template";
import type { NamedAreas } from "./madeAgain";

/** Gives how often each repeated row of a form stands in a sheet now, by the names of its cells. */
export function repeatsNow(form: SheetForm, names: NamedAreas): Record<string, number> {
  const repeats: Record<string, number> = {};
  for (const row of form.rows) {
    if (row.repeat === undefined || row.repeat in repeats) continue;
    const times = timesOf(row, form, names);
    if (times !== null) repeats[row.repeat] = times;
  }
  return repeats;
}

/** Rows that are not repeated may have a cell of the same name above or below. */
function timesOf(row: Row, form: SheetForm, names: NamedAreas): number | null {
  for (const { name } of row.cells) {
    const area = name === undefined ? undefined : names.get(blockOf(name, form));
    if (area === undefined) continue;
    const others = form.rows.filter(
      (other) => other !== row && other.cells.some((cell) => cell.name === name),
    );
    if (others.every(({ repeat }) => repeat === undefined)) return area.rows - others.length;
  }
  return null;
}
