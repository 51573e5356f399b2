import type { Area } from "../../../sheet/area";
import { cellsOf } from "../../workbook/area";
import type { Reference } from "../../workbook/chart";
import { ExcelError } from "../../workbook/excelError";
import type { Worksheet } from "../../workbook/worksheet";
import { found } from "../collection";
import { type Members, method, property } from "../hostType";
import { range } from "./range";

/** How a range stands to the array results that fill cells. */
export const rangeSpills: Members<Reference> = {
  hasSpill: property("1.12", ({ worksheet, area }) => {
    const cells = [...cellsOf(area)];
    const filled = cells.filter(({ row, column }) => anchorOf(worksheet, row, column) !== null);
    return filled.length === cells.length ? true : filled.length > 0 ? null : false;
  }),
  getSpillParent: method("1.12", (from) => range.of(found(parentOf(singleCell(from))))),
  getSpillParentOrNullObject: method("1.12", (from) => range.orNone(isSingle(from) ? parentOf(from) : null)),
  getSpillingToRange: method("1.12", (from) => range.of(found(spillFrom(singleCell(from))))),
  getSpillingToRangeOrNullObject: method("1.12", (from) =>
    range.orNone(isSingle(from) ? spillFrom(from) : null),
  ),
};

function isSingle({ area }: Reference): boolean {
  return area.rows === 1 && area.columns === 1;
}

function singleCell(from: Reference): Reference {
  if (!isSingle(from)) throw new ExcelError("InvalidOperation");
  return from;
}

function spillFrom({ worksheet, area }: Reference): Reference | null {
  const spill = worksheet.spill(area.row, area.column);
  return spill && { worksheet, area: spill };
}

function parentOf({ worksheet, area }: Reference): Reference | null {
  const anchor = anchorOf(worksheet, area.row, area.column);
  return anchor && { worksheet, area: anchor };
}

/** The cell whose array fills a cell, itself where it holds the formula. */
function anchorOf(worksheet: Worksheet, row: number, column: number): Area | null {
  const anchor = worksheet.spill(row, column)
    ? { row, column }
    : worksheet.workbook.calculator.spiller(worksheet, row, column);
  return anchor && { row: anchor.row, column: anchor.column, rows: 1, columns: 1 };
}
