import type { Area } from "../../sheet/area";
import type { Place } from "./view";

/** What is selected on a sheet: the area that was selected last, the cell in it that is typed into, and the others. */
export type SelectedCells = { area: Area; active: Place; besides: readonly Area[] };

/** What is selected on a new sheet. */
export const firstCell: SelectedCells = {
  area: { row: 0, column: 0, rows: 1, columns: 1 },
  active: { row: 0, column: 0 },
  besides: [],
};
