import { CellError, type Scalar } from "../../../src/formula/value";
import type { Area } from "../../../src/sheet/area";
import type {
  CellStyle,
  CellView,
  ChartView,
  Refusal,
  WorkbookView,
  WorksheetView,
} from "../../../src/workbench/workbook/view";

const plain: CellStyle = {
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  color: "#000000",
  fill: null,
  align: "left",
  vertical: "bottom",
  wrap: false,
  turned: false,
  indent: 0,
  locked: true,
  borders: {},
};

type Entry = {
  value: Scalar;
  text?: string;
  style?: Partial<CellStyle>;
  spill?: Area;
  bar?: CellView["bar"];
};

/** A worksheet that keeps what it is given and calculates nothing. */
export class PlainWorksheet implements WorksheetView {
  visibility: WorksheetView["visibility"] = "Visible";
  tabColor = "";
  showGridlines = true;
  protected = false;
  freeze = { rows: 0, columns: 0 };
  merges: Area[] = [];
  tables = [];
  charts: ChartView[] = [];
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  selectedBesides: readonly Area[] = [];
  used = { rows: 0, columns: 0 };
  widths = new Map<number, number>();
  heights = new Map<number, number>();
  refuse: (typed: string) => Refusal | null = () => null;
  lock: Refusal | null = null;
  helps = new Map<string, NonNullable<ReturnType<WorksheetView["help"]>>>();
  #cells = new Map<string, Entry>();

  constructor(
    readonly id: string,
    readonly name: string,
    readonly changed: () => void,
  ) {}

  set(row: number, column: number, entry: Entry) {
    if (entry.value === null && !entry.style) this.#cells.delete(`${row} ${column}`);
    else this.#cells.set(`${row} ${column}`, entry);
    this.used = { rows: Math.max(this.used.rows, row + 1), columns: Math.max(this.used.columns, column + 1) };
    return this;
  }

  columnWidth(column: number) {
    return this.widths.get(column) ?? 64;
  }
  rowHeight(row: number) {
    return this.heights.get(row) ?? 20;
  }
  cell(row: number, column: number): CellView {
    const {
      bar = null,
      spill = null,
      style,
      text,
      value,
    } = this.#cells.get(`${row} ${column}`) ?? { value: null };
    const align = typeof value === "number" ? "right" : value instanceof CellError ? "center" : "left";
    const shown = value instanceof CellError ? value.code : String(value ?? "");
    return { bar, spill, value, text: text ?? shown, style: { ...plain, align, ...style } };
  }
  typed(row: number, column: number) {
    const { value } = this.cell(row, column);
    return value instanceof CellError ? value.code : String(value ?? "");
  }
  select(area: Area, { besides = [] }: { besides?: readonly Area[] } = {}) {
    this.selection = area;
    this.selectedBesides = besides;
    this.changed();
  }
  locked() {
    return this.lock;
  }
  enter(row: number, column: number, typed: string) {
    const refusal = this.refuse(typed);
    if (refusal) return refusal;
    const value = typed === "" ? null : Number.isFinite(Number(typed)) ? Number(typed) : typed;
    const style = this.#cells.get(`${row} ${column}`)?.style;
    this.set(row, column, style ? { value, style } : { value });
    this.changed();
    return null;
  }
  paste(row: number, column: number, typed: readonly (readonly string[])[]) {
    typed.forEach((cells, down) =>
      cells.forEach((cell, right) => this.enter(row + down, column + right, cell)),
    );
    return null;
  }
  clear({ row, column, rows, columns }: Area) {
    for (let down = 0; down < Math.min(rows, 100); down++)
      for (let right = 0; right < Math.min(columns, 100); right++) this.enter(row + down, column + right, "");
    return null;
  }
  resizeColumn(column: number, pixels: number) {
    this.widths.set(column, pixels);
    this.changed();
  }
  help(row: number, column: number) {
    return this.helps.get(`${row} ${column}`) ?? null;
  }
  nextCell(row: number, column: number, backwards: boolean) {
    return { row, column: Math.max(0, column + (backwards ? -1 : 1)) };
  }
}

/** A workbook without a calculation behind it, to look at the grid by itself. */
export class PlainWorkbook implements WorkbookView {
  version = 0;
  cellIsEdited = false;
  structureProtected = false;
  busy = false;
  undone = 0;
  worksheets: PlainWorksheet[] = [];
  activeWorksheet: PlainWorksheet;
  #listeners = new Set<() => void>();

  constructor(...names: string[]) {
    for (const name of names.length > 0 ? names : ["Sheet1"]) this.#add(name);
    this.activeWorksheet = this.worksheets[0]!;
  }
  subscribe(listener: () => void) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  changed = () => {
    this.version++;
    this.#listeners.forEach((listener) => listener());
  };
  activate(worksheet: PlainWorksheet) {
    this.activeWorksheet = worksheet;
    this.changed();
  }
  addWorksheet() {
    this.activate(this.#add(`Sheet${this.worksheets.length + 1}`));
  }
  removeWorksheet(worksheet: PlainWorksheet) {
    this.worksheets = this.worksheets.filter((one) => one !== worksheet);
    this.activate(this.worksheets[0]!);
  }
  undo() {
    this.undone++;
    return true;
  }
  redo() {
    this.undone--;
    return true;
  }
  #add(name: string) {
    const sheet = new PlainWorksheet(`id ${name}`, name, () => this.changed());
    this.worksheets.push(sheet);
    return sheet;
  }
}
