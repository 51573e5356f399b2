import type { Language } from "../../locales/language";
import { Calculator } from "./calculator";
import type { DefinedName } from "./definedName";
import { ExcelError } from "./excelError";
import { insertedAt } from "./insertedAt";
import { History } from "./history";
import { Listeners } from "./listeners";
import { checkSheetName, freeName } from "./sheetName";
import type { Table } from "./table";
import type { WorkbookView } from "./view";
import type { WorkbookEvent } from "./workbookEvent";
import { Worksheet } from "./worksheet";

/** An open workbook. */
export class Workbook implements WorkbookView {
  version = 0;
  worksheets: Worksheet[] = [];
  names: DefinedName[] = [];
  tables: Table[] = [];
  /** Whether sheets may not be added, removed, renamed or moved. */
  structureProtected = false;
  /** Whether a cell is being edited, which keeps add-ins waiting outside. */
  cellIsEdited = false;
  /** Whether the file was opened for reading only. */
  readOnly = false;
  /** Whether the add-in wants to hear of changes. */
  eventsEnabled = true;
  readonly events = new Listeners<[event: WorkbookEvent]>();
  readonly calculator: Calculator;
  readonly history = new History(() => this.changed());
  readonly properties = new Map<string, string | number | boolean>();
  readonly customProperties = new Map<string, unknown>();
  readonly settings = new Map<string, unknown>();
  #active: Worksheet;
  #listeners = new Set<() => void>();
  #lastId = 0;
  #quiet = 0;

  constructor(
    /** Excel's display language, which its refusals are in. */
    public language: Language,
  ) {
    this.calculator = new Calculator(() => this.changed());
    this.#active = this.createWorksheet("Sheet1");
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the listeners, once after the outermost `quietly`. */
  changed(): void {
    if (this.#quiet > 0) return;
    this.version++;
    for (const listener of this.#listeners) listener();
  }

  /** Does many changes and tells the listeners once. */
  quietly<T>(change: () => T): T {
    this.#quiet++;
    try {
      return change();
    } finally {
      this.#quiet--;
      this.changed();
    }
  }

  /** Does many changes, calculates once and tells the listeners once. */
  together(changes: () => void): void {
    this.quietly(() => this.calculator.together(changes));
  }

  get busy(): boolean {
    return this.calculator.busy;
  }

  get activeWorksheet(): Worksheet {
    return this.#active;
  }

  activate(worksheet: Worksheet): void {
    if (worksheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
    this.#turnTo(worksheet);
    this.changed();
  }

  #turnTo(worksheet: Worksheet): void {
    const left = this.#active;
    if (left === worksheet) return;
    this.#active = worksheet;
    if (this.worksheets.includes(left)) this.events.tell({ kind: "deactivated", worksheet: left });
    this.events.tell({ kind: "activated", worksheet });
  }

  /** Gives an id that nothing else in this workbook has. */
  nextId(): string {
    this.#lastId++;
    return `{00000000-0000-4000-8000-${this.#lastId.toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  /** Adds a sheet behind the others. */
  createWorksheet(
    name = freeName(
      "Sheet",
      this.worksheets.map((sheet) => sheet.name),
    ),
  ): Worksheet {
    if (this.structureProtected) throw new ExcelError("AccessDenied");
    checkSheetName(
      name,
      this.worksheets.map((sheet) => sheet.name),
    );
    const worksheet = new Worksheet(this, this.nextId(), name);
    this.worksheets.push(worksheet);
    this.calculator.addSheet(worksheet);
    this.events.tell({ kind: "added", worksheet });
    this.changed();
    return worksheet;
  }

  /** Takes a sheet with all that is on it out of the workbook. */
  deleteWorksheet(worksheet: Worksheet): void {
    if (this.structureProtected) throw new ExcelError("AccessDenied");
    const others = this.worksheets.filter((sheet) => sheet !== worksheet);
    const next = others.find((sheet) => sheet.visibility === "Visible");
    if (!next) throw new ExcelError("InvalidOperation");
    const index = this.worksheets.indexOf(worksheet);
    this.worksheets = others;
    this.names = this.names.filter((name) => name.worksheet !== worksheet);
    this.tables = this.tables.filter((table) => table.worksheet !== worksheet);
    this.calculator.removeSheet(worksheet);
    if (this.#active === worksheet) {
      this.#turnTo(others.slice(index).find((sheet) => sheet.visibility === "Visible") ?? next);
    }
    this.events.tell({ kind: "deleted", worksheet });
    this.history.forget();
    this.changed();
  }

  /** Moves a sheet's tab. */
  moveWorksheet(worksheet: Worksheet, position: number): void {
    if (this.structureProtected) throw new ExcelError("AccessDenied");
    if (position < 0 || position >= this.worksheets.length) throw new ExcelError("InvalidArgument");
    this.worksheets = insertedAt(
      this.worksheets.filter((sheet) => sheet !== worksheet),
      position,
      worksheet,
    );
    this.changed();
  }

  addWorksheet(): void {
    this.history.forget();
    this.activate(this.createWorksheet());
  }

  removeWorksheet(worksheet: Worksheet): void {
    this.deleteWorksheet(worksheet);
  }

  undo(): boolean {
    return this.#repeat(() => this.history.undo());
  }

  redo(): boolean {
    return this.#repeat(() => this.history.redo());
  }

  #repeat(step: () => boolean): boolean {
    let done = false;
    this.together(() => {
      done = step();
    });
    return done;
  }
}
