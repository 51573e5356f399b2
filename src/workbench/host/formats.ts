import type { CellFormat } from "../workbook/cellFormat";
import type { Reference } from "../workbook/chart";
import { guard } from "./guard";
import { property } from "./hostType";
import type { ApiVersion } from "./hostType";

/** Gives what the cells of a range share, or null where they differ. */
export function shared<Value>(
  { worksheet, area }: Reference,
  read: (format: CellFormat) => Value,
): Value | null {
  const values = new Set([...worksheet.formats.within(area)].map(read));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}

/** Changes the format of the cells of a range. */
export function reformat({ worksheet, area }: Reference, change: (format: CellFormat) => CellFormat): void {
  guard(worksheet, "allowFormatCells");
  worksheet.formats.change(area, change);
}

/** A member of a range's format that stands in the cell format under its own name. */
export function formatProperty<Name extends keyof CellFormat>(
  since: ApiVersion,
  name: Name,
  take: (value: unknown) => CellFormat[Name],
) {
  return property<Reference>(
    since,
    (range) => shared(range, (format) => format[name]),
    (range, value) => {
      const taken = take(value);
      reformat(range, (format) => ({ ...format, [name]: taken }));
    },
  );
}
