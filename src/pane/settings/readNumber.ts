/** Reads a number of deals or days; digits that an input method for Chinese writes wide are read, too. */
export function readNumber(typed: string): number | undefined {
  const digits = typed.normalize("NFKC").trim();
  return /^(\d+\.?\d*|\.\d+)$/.test(digits) ? Number(digits) : undefined;
}
