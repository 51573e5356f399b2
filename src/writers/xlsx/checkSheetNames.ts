/** Refuses names that Excel would repair: too long, with a forbidden character, or twice in any spelling of case. */
export function checkSheetNames(names: readonly string[]): void {
  if (names.length === 0) throw new Error("A workbook needs at least one sheet.");
  const seen = new Set<string>();
  for (const name of names) {
    if (name.trim() === "" || name.length > 31)
      throw new Error(`Sheet name "${name}" must have 1 to 31 characters.`);
    if (/[:\\/?*[\]]|^'|'$/.test(name))
      throw new Error(`Sheet name "${name}" has a character that Excel refuses.`);
    if (name.toLowerCase() === "history") throw new Error(`Excel keeps the sheet name "${name}" for itself.`);
    if (seen.has(name.toLowerCase())) throw new Error(`Two sheets are named "${name}".`);
    seen.add(name.toLowerCase());
  }
}
