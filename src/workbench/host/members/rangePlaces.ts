import { fits, intersection } from "../../workbook/area";
import { spanning, sheetSize, type Area } from "../../../sheet/area";
import type { Reference } from "../../workbook/chart";
import { usedArea } from "../../workbook/usedArea";
import { ExcelError } from "../../workbook/excelError";
import { flag, optional, whole } from "../argument";
import { found } from "../collection";
import { type HostObject, type Members, method } from "../hostType";
import { rangeArgument } from "../rangeArgument";
import { specialCells } from "../specialCells";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";

/** How a range leads to other ranges. */
export const rangePlaces: Members<Reference> = {
  getCell: method("1.1", (from, row, column) => {
    const { area } = from;
    return at(from, { row: area.row + whole(row), column: area.column + whole(column), rows: 1, columns: 1 });
  }),
  getRow: method("1.1", (from, row) =>
    within(from, { ...from.area, row: from.area.row + whole(row), rows: 1 }),
  ),
  getColumn: method("1.1", (from, column) =>
    within(from, { ...from.area, column: from.area.column + whole(column), columns: 1 }),
  ),
  getEntireRow: method("1.1", (from) => at(from, { ...from.area, column: 0, columns: sheetSize.columns })),
  getEntireColumn: method("1.1", (from) => at(from, { ...from.area, row: 0, rows: sheetSize.rows })),
  getLastCell: method("1.1", (from) => at(from, lastRow(lastColumn(from.area)))),
  getLastRow: method("1.1", (from) => at(from, lastRow(from.area))),
  getLastColumn: method("1.1", (from) => at(from, lastColumn(from.area))),
  getOffsetRange: method("1.1", (from, rows, columns) =>
    at(from, { ...from.area, row: from.area.row + whole(rows), column: from.area.column + whole(columns) }),
  ),
  getResizedRange: method("1.2", (from, rows, columns) =>
    at(from, {
      ...from.area,
      rows: from.area.rows + whole(rows),
      columns: from.area.columns + whole(columns),
    }),
  ),
  getAbsoluteResizedRange: method("1.7", (from, rows, columns) =>
    at(from, { ...from.area, rows: whole(rows), columns: whole(columns) }),
  ),
  getRowsBelow: method("1.2", (from, count) => {
    const rows = optional(count, whole, 1);
    return at(from, { ...from.area, row: from.area.row + from.area.rows, rows });
  }),
  getColumnsAfter: method("1.2", (from, count) => {
    const columns = optional(count, whole, 1);
    return at(from, { ...from.area, column: from.area.column + from.area.columns, columns });
  }),
  getBoundingRect: method("1.1", (from, other) =>
    at(from, spanning(from.area, rangeArgument(from.worksheet, other).area)),
  ),
  getIntersection: method("1.1", (from, other) => at(from, found(shared(from, other)))),
  getIntersectionOrNullObject: method("1.4", (from, other) => orNone(from, shared(from, other))),
  getUsedRange: method("1.1", (from, valuesOnly) => at(from, found(used(from, valuesOnly)))),
  getUsedRangeOrNullObject: method("1.4", (from, valuesOnly) => orNone(from, used(from, valuesOnly))),
  getSpecialCells: method("1.9", (from, cellType, valueType) => {
    const areas = specialCells(from, cellType, valueType);
    return rangeAreas.of({ worksheet: from.worksheet, areas: found(areas.length > 0 ? areas : null) });
  }),
  getSpecialCellsOrNullObject: method("1.9", (from, cellType, valueType) => {
    const areas = specialCells(from, cellType, valueType);
    return rangeAreas.orNone(areas.length > 0 ? { worksheet: from.worksheet, areas } : null);
  }),
};

function at({ worksheet }: Reference, area: Area): HostObject {
  if (!fits(area)) throw new ExcelError("InvalidArgument");
  return range.of({ worksheet, area });
}

function within(from: Reference, area: Area): HostObject {
  if (!intersection(from.area, area)) throw new ExcelError("InvalidArgument");
  return at(from, area);
}

function orNone({ worksheet }: Reference, area: Area | null): HostObject {
  return range.orNone(area && { worksheet, area });
}

function shared(from: Reference, other: unknown): Area | null {
  const { worksheet, area } = rangeArgument(from.worksheet, other);
  return worksheet === from.worksheet ? intersection(from.area, area) : null;
}

function used(from: Reference, valuesOnly: unknown): Area | null {
  const area = usedArea(from.worksheet, optional(valuesOnly, flag, false));
  return area && intersection(from.area, area);
}

function lastRow(area: Area): Area {
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}

function lastColumn(area: Area): Area {
  return { ...area, column: area.column + area.columns - 1, columns: 1 };
}
