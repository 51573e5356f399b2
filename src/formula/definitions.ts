import { holds } from "../sheet/area";
import type { Position, Table } from "./book";
import { parse } from "./parse";
import type { Expression } from "./syntax";

/** What a name stands for: a formula, as written and as read. */
export type Definition = { formula: string; expression: Expression };

/** The names and tables of a workbook; neither cares about capitals. */
export class Definitions {
  private readonly names = new Map<string, Definition>();
  private readonly tables = new Map<string, Table>();

  /** Without a sheet the name is the workbook's. */
  setName(name: string, sheet: string | undefined, definition: Definition | undefined): void {
    if (definition) this.names.set(scoped(name, sheet), definition);
    else this.names.delete(scoped(name, sheet));
  }

  named(name: string, sheet: string): Definition | undefined {
    return this.names.get(scoped(name, sheet)) ?? this.names.get(scoped(name, undefined));
  }

  setTable(table: Table): void {
    this.tables.set(table.name.toLowerCase(), table);
  }

  removeTable(name: string): Table | undefined {
    const table = this.tables.get(name.toLowerCase());
    this.tables.delete(name.toLowerCase());
    return table;
  }

  tableNamed(name: string): Table | undefined {
    return this.tables.get(name.toLowerCase());
  }

  tableAt({ sheet, row, column }: Position): Table | undefined {
    return this.tablesOn(sheet).find((table) => holds(table.area, row, column));
  }

  tablesOn(sheet: string): Table[] {
    return [...this.tables.values()].filter((table) => table.sheet === sheet);
  }

  /** Forgets the names and tables of a sheet and says which they were. */
  removeSheet(sheet: string): { tables: Table[]; names: string[] } {
    const tables = this.tablesOn(sheet);
    for (const table of tables) this.removeTable(table.name);
    const prefix = scoped("", sheet);
    const keys = [...this.names.keys()].filter((key) => key.startsWith(prefix));
    for (const key of keys) this.names.delete(key);
    return { tables, names: keys.map((key) => key.slice(prefix.length)) };
  }

  /** Rewrites the formulas that names stand for, and says which names have changed. */
  rewriteNames(rewrite: (formula: string) => string): string[] {
    return [...this.names].flatMap(([key, { formula: old }]) => {
      const formula = rewrite(old);
      if (formula === old) return [];
      this.names.set(key, { formula, expression: parse(formula) });
      return [key.slice(key.lastIndexOf("!") + 1)];
    });
  }
}

function scoped(name: string, sheet: string | undefined): string {
  return `${sheet === undefined ? "" : JSON.stringify(sheet)}!${name.toLowerCase()}`;
}
