/** Whether two parts of settings say the same, in whatever order they say it. */
export function isSamePart(one: unknown, other: unknown): boolean {
  if (!isCompound(one) || !isCompound(other)) return one === other;
  const entries = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return (
    entries.length === others.size &&
    entries.every(([name, value]) => others.has(name) && isSamePart(value, others.get(name)))
  );
}

function isCompound(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
