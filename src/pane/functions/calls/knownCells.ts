import type { Area } from "../../../sheet/area";
import { areaAddress } from "../../../sheet/address";
import { holds } from "../../../sheet/area";
import type { Book, Position, Table } from "../../../formula/book";
import { serialOfClock } from "../../../formula/dates";
import type { ExternalArgument, ExternalFunction } from "../../../formula/external";
import { Matrix } from "../../../formula/matrix";
import { parse } from "../../../formula/parse";
import type { Expression } from "../../../formula/syntax";
import { CellError, type Scalar } from "../../../formula/value";
import type { Language } from "../../../locales/language";
import type { Found, FoundTable, Wanted } from "../../cells";
import { blockMatrix } from "./blockMatrix";
import { nestedAnswer, nestedFunction } from "./nestedCall";

/**
 * The part of the workbook that is known so far, as formulas see it. What they look for and is not known yet is
 * collected; until it has been found it counts as empty. A sheet goes by its name.
 */
export class KnownCells implements Book {
  /** What was looked for since this was last cleared, and does not exist or cannot be calculated here. */
  readonly unknown = new Set<string>();
  private readonly blocks = new Kept<{ sheet: string; area: Area }, Found["blocks"][number]>();
  private readonly names = new Kept<{ sheet: string; name: string }, string | null>();
  private readonly tables = new Kept<string, FoundTable | null>();
  private readonly tableSheets = new Kept<string, readonly FoundTable[]>();
  private readonly spills = new Kept<Position, Area | null>();

  constructor(private readonly language: Language) {}

  /** Gives what was looked for and is not known; null where nothing is missing. */
  get missing(): Wanted | null {
    const wanted = {
      blocks: this.blocks.missing,
      names: this.names.missing,
      tables: this.tables.missing,
      tableSheets: this.tableSheets.missing,
      spills: this.spills.missing,
    };
    return Object.values(wanted).some(({ length }) => length > 0) ? wanted : null;
  }

  /** Takes in what was found of what was missing. */
  learn(found: Found): void {
    this.blocks.keep(found.blocks);
    this.names.keep(found.names);
    this.tables.keep(found.tables);
    this.tableSheets.keep(found.tableSheets);
    this.spills.keep(found.spills);
  }

  sheetNamed(name: string): string {
    return name;
  }

  read(sheet: string, area: Area): Matrix {
    const found = this.blocks.look(`${sheet}!${areaAddress(area)}`, { sheet, area });
    if (found === null) {
      this.unknown.add(sheet);
      throw new CellError("#REF!");
    }
    return blockMatrix(area, found === undefined ? "empty" : found);
  }

  named(name: string, sheet: string): Expression | undefined {
    const formula = this.names.look(`${sheet}!${name}`.toLowerCase(), { sheet, name });
    if (formula === null) this.unknown.add(name);
    return typeof formula === "string" ? parse(formula) : undefined;
  }

  tableNamed(name: string): Table | undefined {
    const table = this.tables.look(name.toLowerCase(), name);
    if (table === null) this.unknown.add(name);
    return table ?? undefined;
  }

  tableAt({ sheet, row, column }: Position): Table | undefined {
    return this.tableSheets.look(sheet, sheet)?.find(({ area }) => holds(area, row, column));
  }

  spillOf(cell: Position): Area | undefined {
    return this.spills.look(`${cell.sheet}!${cell.row},${cell.column}`, cell) ?? undefined;
  }

  isSubtotal(): boolean {
    return false;
  }

  external(name: string): ExternalFunction | undefined {
    const found = nestedFunction(this.language, name);
    if (!found) this.unknown.add(name);
    return found;
  }

  ask(name: string, _external: ExternalFunction, values: readonly ExternalArgument[]): Scalar | Matrix {
    return nestedAnswer(this.language, name, values);
  }

  now(): number {
    return serialOfClock(new Date());
  }

  /** Number formats are Excel's own affair. */
  formatText(): string {
    this.unknown.add("TEXT");
    throw new CellError("#NAME?");
  }
}

/** Things by a key: those that are known, and those that were looked for in vain. */
class Kept<Thing, Value> {
  private readonly known = new Map<string, Value>();
  private readonly sought = new Map<string, Thing>();

  get missing(): Thing[] {
    return [...this.sought.values()];
  }

  look(key: string, thing: Thing): Value | undefined {
    const value = this.known.get(key);
    if (value === undefined) this.sought.set(key, thing);
    return value;
  }

  /** Takes values in the order of what was missing. */
  keep(values: readonly Value[]): void {
    [...this.sought.keys()].forEach((key, index) => this.known.set(key, values[index]!));
    this.sought.clear();
  }
}
