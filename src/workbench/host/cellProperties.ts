import type { Reference } from "../workbook/chart";
import { gridOf } from "../workbook/area";
import { ExcelError } from "../workbook/excelError";
import { rangeAddress } from "../workbook/rangeAddress";
import { flag, parts, size } from "./argument";
import { guard } from "./guard";
import type { HostObject } from "./hostType";
import { range } from "./members/range";
import { memberOf } from "./requirementSet";

/** Gives chosen properties of each cell, in rows, in the shape that was asked for. */
export function cellProperties(target: Reference, wanted: unknown): unknown {
  return gridOf(target.area, (row, column) => {
    const cell = { worksheet: target.worksheet, area: { row, column, rows: 1, columns: 1 } };
    return picked(cell, parts(wanted));
  });
}

/** Gives each cell the properties that stand in its place. */
export function setCellProperties(target: Reference, given: unknown): void {
  const { worksheet, area } = target;
  const lines = rows(given, area.rows);
  gridOf(area, (row, column) => {
    const cell = { worksheet, area: { row, column, rows: 1, columns: 1 } };
    const line = rows(lines[row - area.row], area.columns);
    put(range.of(cell), line[column - area.column]);
  });
}

/** Gives each row of a range the properties that stand in its place. */
export function setRowProperties(target: Reference, given: unknown): void {
  const { worksheet, area } = target;
  rows(given, area.rows).forEach((properties, down) => {
    const row = { worksheet, area: { ...area, row: area.row + down, rows: 1 } };
    const { rowHidden, format, ...rest } = parts(properties);
    if (rowHidden !== undefined) {
      guard(worksheet, "allowFormatRows");
      worksheet.rows.hide(row.area.row, 1, flag(rowHidden));
    }
    put(range.of(row), { ...rest, ...(format === undefined ? {} : { format }) });
  });
}

/** Gives each column of a range the properties that stand in its place. */
export function setColumnProperties(target: Reference, given: unknown): void {
  const { worksheet, area } = target;
  rows(given, area.columns).forEach((properties, right) => {
    const column = { worksheet, area: { ...area, column: area.column + right, columns: 1 } };
    const { columnHidden, columnWidth, format, ...rest } = parts(properties);
    if (columnHidden !== undefined) {
      guard(worksheet, "allowFormatColumns");
      worksheet.columns.hide(column.area.column, 1, flag(columnHidden));
    }
    if (columnWidth !== undefined) {
      guard(worksheet, "allowFormatColumns");
      worksheet.columns.resize(column.area.column, 1, Math.round(size(columnWidth) / 0.75));
    }
    put(range.of(column), { ...rest, ...(format === undefined ? {} : { format }) });
  });
}

function rows(given: unknown, count: number): unknown[] {
  if (!Array.isArray(given) || given.length !== count) throw new ExcelError("InvalidArgument");
  return given;
}

/** The newest version: the method that leads here was already checked. */
const anyVersion = "1.99";

function put(object: HostObject, properties: unknown): void {
  for (const [name, value] of Object.entries(parts(properties ?? {}))) {
    if (name === "borders") {
      for (const [side, border] of Object.entries(parts(value))) putBorder(object, side, border);
      continue;
    }
    const member = memberOf(object, name, anyVersion);
    if (member.kind === "link") put(member.get(), value);
    else if (member.kind === "property" && member.set) member.set(value);
    else throw new ExcelError("InvalidArgument");
  }
}

const sides: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function putBorder(format: HostObject, side: string, border: unknown): void {
  const borders = memberOf(format, "borders", anyVersion);
  const item = borders.kind === "link" ? borders.get().item(sides[side] ?? side) : null;
  if (!item) throw new ExcelError("InvalidArgument");
  put(item, border);
}

function picked(cell: Reference, wanted: Record<string, unknown>): Record<string, unknown> {
  const { address, ...rest } = wanted;
  return { ...(address === true ? { address: rangeAddress(cell) } : {}), ...pick(range.of(cell), rest) };
}

function pick(object: HostObject, wanted: Record<string, unknown>): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, inside] of Object.entries(wanted)) {
    const member = memberOf(object, name, anyVersion);
    if (member.kind === "property" && inside === true) answer[name] = member.get();
    if (member.kind === "link") answer[name] = pick(member.get(), parts(inside));
  }
  return answer;
}
