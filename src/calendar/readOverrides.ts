import { Refusal } from "../model/refusal";
import { requireDay } from "../model/requireDay";
import type { Table } from "../model/table";

/**
 * Reads rows of a date and 1 for a working day or 0 for a day off, as day numbers. Blank rows are left out; of two
 * rows for one day the last one counts.
 *
 * @throws {Refusal} not-two-columns; not-a-date; not-0-or-1
 */
export function readOverrides(overrides: Table): Map<number, boolean> {
  const worked = new Map<number, boolean>();
  overrides.forEach((cells, row) => {
    const [date = 0, flag = 0] = cells;
    if (cells.length !== 2) {
      const values = { rows: overrides.length, columns: cells.length };
      throw new Refusal("not-two-columns", { argument: "overrides" }, values);
    }
    if (date === 0 && flag === 0) return;
    const day = requireDay(date, { argument: "overrides", row, column: 0 });
    if (flag !== 0 && flag !== 1) {
      throw new Refusal("not-0-or-1", { argument: "overrides", row, column: 1 }, { value: flag });
    }
    worked.set(day, flag === 1);
  });
  return worked;
}
