import type { Area } from "../../../sheet/area";
import { areaAddress } from "../../../sheet/address";
import { holds } from "../../../sheet/area";
import type { Book, Position, Table } from "../../../formula/book";
import { serialOfClock } from "../../../formula/dates";
import type { ExternalArgument, ExternalFunction } from "../../../formula/external";
import { Matrix } from "../../../formula/matrix";
import type { Expression } from "../../../formula/syntax";
import { CellError, type Scalar } from "../../../formula/value";
import type { Language } from "../../../locales/language";
import type { Found, FoundTable, Wanted } from "../../cells";
import type { ArgumentFault } from "./argumentFault";
import { blockMatrix } from "./blockMatrix";
import { isExternal } from "./isExternal";
import { Kept } from "./kept";
import { nestedAnswer, nestedFunction } from "./nestedCall";
import { readFormula } from "./readFormula";

/** Names that stand for each other would be looked up without end. */
const mostLookUps = 500;

/**
 * The part of the workbook that is known so far, as formulas see it. What they look for and is not known yet is
 * collected; until it has been found it counts as empty. A sheet goes by its name.
 */
export class KnownCells implements Book {
  /** Why what was looked for since the last time is not there, or cannot be calculated here. */
  private met: ArgumentFault[] = [];
  private lookUps = 0;
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

  /** Gives the first fault that was met since this was last asked. */
  takeFault(): ArgumentFault | undefined {
    const [first] = this.met;
    this.met = [];
    this.lookUps = 0;
    return first;
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
      this.met.push({ kind: "unknown", name: sheet });
      throw new CellError("#REF!");
    }
    return blockMatrix(area, found === undefined ? "empty" : found);
  }

  named(name: string, sheet: string): Expression | undefined {
    const formula = this.names.look(`${sheet}!${name}`.toLowerCase(), { sheet, name });
    if (formula === null) this.met.push({ kind: "unknown", name });
    if (typeof formula !== "string") return undefined;
    this.lookUps += 1;
    const isBeyond = isExternal(formula) || this.lookUps > mostLookUps;
    const expression = isBeyond ? undefined : readFormula(formula);
    if (!expression) this.met.push({ kind: "beyond", name, formula });
    return expression;
  }

  tableNamed(name: string): Table | undefined {
    const table = this.tables.look(name.toLowerCase(), name);
    if (table === null) this.met.push({ kind: "unknown", name });
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
    if (!found) this.met.push({ kind: "unknown", name });
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
    this.met.push({ kind: "unknown", name: "TEXT" });
    throw new CellError("#NAME?");
  }
}
