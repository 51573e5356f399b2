import { areaAddress } from "../../sheet/address";
import type { Area } from "../../sheet/area";

/** Gives an area of a worksheet as a range. */
export function rangeOf(worksheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns);
}

/** Gives areas as ranges, the same area as the same range; none of them lives longer than the next sync. */
export type RangeFor = (area: Area) => Excel.Range;

/** Gives the ranges of a worksheet; an area that is asked for again is not named to Excel again. */
export function rangesOf(worksheet: Excel.Worksheet): RangeFor {
  const ranges = new Map<string, Excel.Range>();
  return (area) => {
    const address = areaAddress(area);
    const range = ranges.get(address) ?? rangeOf(worksheet, area);
    ranges.set(address, range);
    return range;
  };
}
