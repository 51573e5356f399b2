import { cellsOf } from "./area";
import { holds, sheetSize, type Area } from "../../sheet/area";
import { type CellFormat, emptyFormat } from "./cellFormat";

/**
 * The formats of a sheet's cells. What is given to whole columns or rows is kept once for each of them, so
 * that a sheet-wide font costs nothing; a cell's own format wins over its row's, a row's over its column's.
 */
export class FormatGrid {
  #sheet = emptyFormat;
  readonly #columns = new Map<number, CellFormat>();
  readonly #rows = new Map<number, CellFormat>();
  readonly #cells = new Map<number, CellFormat>();

  at(row: number, column: number): CellFormat {
    return (
      this.#cells.get(row * sheetSize.columns + column) ??
      this.#rows.get(row) ??
      this.#columns.get(column) ??
      this.#sheet
    );
  }

  /** The format of a column's cells that have none of their own. */
  ofColumn(column: number): CellFormat {
    return this.#columns.get(column) ?? this.#sheet;
  }

  set(row: number, column: number, format: CellFormat): void {
    this.#cells.set(row * sheetSize.columns + column, format);
  }

  change(area: Area, change: (format: CellFormat) => CellFormat): void {
    const changed = once(change);
    const whole = { rows: area.rows === sheetSize.rows, columns: area.columns === sheetSize.columns };
    if (whole.rows && whole.columns) this.#changeAll(changed);
    else if (whole.rows) this.#changeColumns(area, changed);
    else if (whole.columns) this.#changeRows(area, changed);
    else for (const { row, column } of cellsOf(area)) this.set(row, column, changed(this.at(row, column)));
  }

  /** The formats that occur in an area, each once. */
  within(area: Area): Set<CellFormat> {
    const formats = new Set<CellFormat>();
    if (area.rows * area.columns <= 100_000) {
      for (const { row, column } of cellsOf(area)) formats.add(this.at(row, column));
      return formats;
    }
    for (const [row, column, format] of this.cells()) if (holds(area, row, column)) formats.add(format);
    for (const [row, format] of this.#rows) if (holds(area, row, area.column)) formats.add(format);
    for (let right = 0; right < area.columns; right++) formats.add(this.ofColumn(area.column + right));
    return formats;
  }

  /** The cells that have a format of their own. */
  *cells(): Generator<[row: number, column: number, format: CellFormat]> {
    for (const [key, format] of this.#cells) {
      yield [Math.floor(key / sheetSize.columns), key % sheetSize.columns, format];
    }
  }

  #changeAll(changed: (format: CellFormat) => CellFormat): void {
    this.#sheet = changed(this.#sheet);
    for (const formats of [this.#columns, this.#rows, this.#cells]) {
      for (const [key, format] of formats) formats.set(key, changed(format));
    }
  }

  #changeColumns(area: Area, changed: (format: CellFormat) => CellFormat): void {
    for (const row of this.#rows.keys()) {
      for (const { column } of cellsOf({ ...area, row, rows: 1 }))
        this.set(row, column, this.at(row, column));
    }
    for (const { column } of cellsOf({ ...area, row: 0, rows: 1 })) {
      this.#columns.set(column, changed(this.ofColumn(column)));
    }
    this.#changeCells(area, changed);
  }

  #changeRows(area: Area, changed: (format: CellFormat) => CellFormat): void {
    for (const { row } of cellsOf({ ...area, column: 0, columns: 1 })) {
      for (const column of this.#columns.keys()) this.set(row, column, this.at(row, column));
      this.#rows.set(row, changed(this.#rows.get(row) ?? this.#sheet));
    }
    this.#changeCells(area, changed);
  }

  #changeCells(area: Area, changed: (format: CellFormat) => CellFormat): void {
    for (const [row, column, format] of this.cells()) {
      if (holds(area, row, column)) this.set(row, column, changed(format));
    }
  }
}

/** Cells that shared a format share the changed one too. */
function once(change: (format: CellFormat) => CellFormat): (format: CellFormat) => CellFormat {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    const changed = known.get(format) ?? change(format);
    known.set(format, changed);
    return changed;
  };
}
