/** Gives the test for a text with `?` for one character, `*` for any, and `~` before what is meant literally. */
export function matcher(pattern: string): (text: string) => boolean {
  const expression = new RegExp(`^${wildcardSource(pattern)}$`, "isu");
  return (text) => expression.test(text);
}

/** Spells the pattern as the source of a regular expression. */
export function wildcardSource(pattern: string): string {
  return pattern.replace(
    /~([?*~])|([?*])|([\\^$.|+()[\]{}/-])/gu,
    (_, literal?: string, wild?: string, special?: string) => {
      if (literal !== undefined) return literal === "~" ? "~" : `\\${literal}`;
      return wild === undefined ? `\\${special}` : wild === "*" ? ".*?" : ".";
    },
  );
}

export function hasWildcards(pattern: string): boolean {
  return /[?*~]/.test(pattern);
}
