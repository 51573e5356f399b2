import type { Area } from "../../sheet/area";
import { sizeOf, startOf, type Axis } from "./axis";
import type { Region } from "./regions";

export type Box = { left: number; top: number; width: number; height: number };

/** Gives where an area lies on the sheet, in pixels. */
export function areaBox(rows: Axis, columns: Axis, area: Area): Box {
  return {
    left: startOf(columns, area.column),
    top: startOf(rows, area.row),
    width: sizeOf(columns, area.column, area.columns),
    height: sizeOf(rows, area.row, area.rows),
  };
}

/** Gives where a region lies on the sheet, in pixels. */
export function regionBox(rows: Axis, columns: Axis, region: Region): Box {
  return areaBox(rows, columns, {
    row: region.rows.first,
    column: region.columns.first,
    rows: region.rows.end - region.rows.first,
    columns: region.columns.end - region.columns.first,
  });
}
