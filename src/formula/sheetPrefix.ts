/** Reads the sheet's name from what stands before a reference, such as `Plan!` or `'Deals 2026'!`. */
export function sheetOfPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Spells it, quoted unless the name is plain ASCII letters. */
export function prefixOfSheet(name: string): string {
  return /^[A-Za-z_]+$/.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
