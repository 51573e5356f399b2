type WithoutUndefined<Parts> = { [Key in keyof Parts]?: Exclude<Parts[Key], undefined> };

/** Leaves out the parts that are not there or hold nothing: they are as the standard. */
export function withoutEmpty<Parts extends object>(parts: Parts): WithoutUndefined<Parts> {
  const entries = Object.entries(parts).filter(
    ([, part]) => part !== undefined && (typeof part !== "object" || Object.keys(part).length > 0),
  );
  return Object.fromEntries(entries) as WithoutUndefined<Parts>;
}
