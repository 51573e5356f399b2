import type { Sheet, Table } from "../../sheet/sheet";

/** Refuses tables that Excel would repair. */
export function checkTables(sheets: readonly Sheet[]): void {
  const names = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  if (hasTwins(names)) throw new Error(`Two tables have the same name: ${names.join(", ")}.`);
  for (const sheet of sheets) for (const table of sheet.tables) checkTable(table, sheet);
}

function checkTable({ name, area, headers }: Table, { cells }: Sheet): void {
  if (area.rows < 2) throw new Error(`The table ${name} has no row below its headers.`);
  if (headers.length !== area.columns) throw new Error(`The table ${name} needs ${area.columns} headers.`);
  if (hasTwins(headers))
    throw new Error(`Two headers of the table ${name} are the same: ${headers.join(", ")}.`);
  headers.forEach((header, index) => {
    const content = cells.find(
      ({ row, column }) => row === area.row && column === area.column + index,
    )?.content;
    const text = content !== undefined && "text" in content ? content.text : undefined;
    if (text !== header || header === "") {
      throw new Error(`The table ${name} names a column "${header}" whose cell says "${text ?? ""}".`);
    }
  });
}

/** Excel does not tell upper from lower case. */
function hasTwins(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size < names.length;
}
