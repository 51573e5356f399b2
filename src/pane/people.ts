/** What may stand between two names; spaces belong to a name. */
const separator = /[,，、;；\t\r\n]+/;

/** Splits what was typed or pasted into names. */
export function splitPeople(typed: string): string[] {
  return typed
    .split(separator)
    .map((name) => name.normalize("NFC").replace(/\s+/g, " ").trim())
    .filter((name) => name !== "");
}

/** Adds names to a list; a name that is there in any spelling of case is not added again. */
export function addPeople(people: readonly string[], names: readonly string[]): string[] {
  const all = new Map<string, string>();
  for (const name of [...people, ...names]) {
    const key = name.toLowerCase();
    if (!all.has(key)) all.set(key, name);
  }
  return [...all.values()];
}

/** Whether a text holds more than the beginning of one name. */
export function holdsSeparator(typed: string): boolean {
  return separator.test(typed);
}
