import type { Scalar } from "../../formula/value";
import { holds, overlap, sheetSize, type Area } from "../../sheet/area";
import { sameAreas } from "./area";
import type { Chart } from "./chart";
import { chartView } from "./chartView";
import { cellView } from "./cellView";
import type { ConditionalFormat } from "./conditionalFormat";
import type { Content } from "./content";
import { clearTyped, enterTyped, lockedCell, pasteTyped } from "./editing";
import { ExcelError } from "./excelError";
import { FormatGrid } from "./formatGrid";
import { nextCell } from "./nextCell";
import { newPageLayout } from "./pageLayout";
import type { Protection } from "./protection";
import { firstCell, type SelectedCells } from "./selectedCells";
import { checkSheetName } from "./sheetName";
import type { Table } from "./table";
import { Tracks } from "./tracks";
import { typedText } from "./typedText";
import type { Validation } from "./validation";
import { Remembered } from "./remembered";
import { usedExtent } from "./usedExtent";
import { validationHelp } from "./validationHelp";
import type { CellView, ChartView, Place, Refusal, WorksheetView } from "./view";
import { wholeMerges } from "./wholeMerges";
import type { Workbook } from "./workbook";

/** One sheet: its cells and all that lies on them. */
export class Worksheet implements WorksheetView {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  freeze = { rows: 0, columns: 0 };
  protection: Protection | null = null;
  merges: Area[] = [];
  /** The charts, from back to front. */
  drawings: Chart[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  readonly formats = new FormatGrid();
  readonly columns = new Tracks(sheetSize.columns, 64);
  readonly rows = new Tracks(sheetSize.rows, 20);
  readonly page = newPageLayout();
  readonly customProperties = new Map<string, string>();
  readonly #contents = new Map<number, Content>();
  readonly #usedSince = new Remembered<{ rows: number; columns: number }>();
  #name: string;
  #selected = firstCell;

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    name: string,
  ) {
    this.#name = name;
  }

  get name(): string {
    return this.#name;
  }

  rename(name: string): void {
    if (this.workbook.structureProtected) throw new ExcelError("AccessDenied");
    const others = this.workbook.worksheets.filter((sheet) => sheet !== this).map((sheet) => sheet.name);
    checkSheetName(name, others);
    this.#name = name;
    this.workbook.calculator.renameSheet(this);
    this.workbook.changed();
  }

  get tables(): Table[] {
    return this.workbook.tables.filter((table) => table.worksheet === this);
  }

  get protected(): boolean {
    return this.protection !== null;
  }

  get used(): { rows: number; columns: number } {
    return this.#usedSince.get(this.workbook.version, () => usedExtent(this));
  }

  content(row: number, column: number): Content | null {
    const content = this.#contents.get(row * sheetSize.columns + column) ?? null;
    // A formula follows the sheets that it names when they are renamed.
    const formula = content && "formula" in content && this.workbook.calculator.formula(this, row, column);
    return formula ? { formula } : content;
  }

  /** Puts a content into a cell, whatever rules say. */
  setContent(row: number, column: number, content: Content | null): void {
    const key = row * sheetSize.columns + column;
    if (content) this.#contents.set(key, content);
    else if (!this.#contents.delete(key)) return;
    this.workbook.calculator.set(this, row, column, content);
  }

  /** The cells that something was entered into. */
  *contents(): Generator<{ row: number; column: number; content: Content }> {
    for (const [key, content] of this.#contents) {
      yield { row: Math.floor(key / sheetSize.columns), column: key % sheetSize.columns, content };
    }
  }

  value(row: number, column: number): Scalar {
    return this.workbook.calculator.value(this, row, column);
  }

  /** The area that the array result of a cell's formula fills. */
  spill(row: number, column: number): Area | null {
    const content = this.content(row, column);
    return content && "formula" in content ? this.workbook.calculator.spill(this, row, column) : null;
  }

  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => holds(merge, row, column)) ?? null;
  }

  validationAt(row: number, column: number): Validation | null {
    return this.validations.find(({ areas }) => areas.some((area) => holds(area, row, column))) ?? null;
  }

  /** Whether every cell of an area may be changed. */
  isOpen(area: Area): boolean {
    return !this.protection || [...this.formats.within(area)].every((format) => !format.locked);
  }

  tableOver(area: Area): Table | null {
    return this.tables.find((table) => overlap(table.area, area)) ?? null;
  }

  columnWidth(column: number): number {
    return this.columns.shown(column);
  }

  rowHeight(row: number): number {
    return this.rows.shown(row);
  }

  cell(row: number, column: number): CellView {
    return cellView(this, row, column);
  }

  get charts(): ChartView[] {
    return this.drawings.map(chartView);
  }

  typed(row: number, column: number): string {
    return typedText(this, row, column);
  }

  get selection(): Area {
    return wholeMerges(this.#selected.area, this.merges);
  }

  get selectedBesides(): readonly Area[] {
    return this.#selected.besides;
  }

  /** The cell of the selection that is typed into. */
  get activeCell(): Place {
    return this.#selected.active;
  }

  select(area: Area, { active = area, besides = [] }: Partial<SelectedCells> = {}): void {
    const before = [...this.selectedBesides, this.selection];
    this.#selected = { area, active: { row: active.row, column: active.column }, besides };
    const areas = [...besides, this.selection];
    if (!sameAreas(before, areas)) this.workbook.events.tell({ kind: "selected", worksheet: this, areas });
    this.workbook.changed();
  }

  locked(row: number, column: number): Refusal | null {
    return lockedCell(this, row, column);
  }

  enter(row: number, column: number, typed: string): Refusal | null {
    return enterTyped(this, row, column, typed);
  }

  paste(row: number, column: number, typed: readonly (readonly string[])[]): Refusal | null {
    return pasteTyped(this, row, column, typed);
  }

  clear(area: Area): Refusal | null {
    return clearTyped(this, area);
  }

  resizeColumn(column: number, pixels: number): void {
    const before = this.columns.size(column);
    this.workbook.history.perform({
      redo: () => this.columns.resize(column, 1, pixels),
      undo: () => this.columns.resize(column, 1, before),
    });
  }

  help(row: number, column: number) {
    return validationHelp(this, row, column);
  }

  nextCell(row: number, column: number, backwards: boolean): { row: number; column: number } {
    return nextCell(this, row, column, backwards);
  }
}
