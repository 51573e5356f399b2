import type { ApiVersion } from "./hostType";
import { HostType, method, property } from "./hostType";
import { found, sameName } from "./collection";
import { text } from "./argument";

/** One value that is stored under a key. */
type Kept = { values: Map<string, unknown>; key: string };

type Names = { collection: string; item: string; since: ApiVersion; id: "_Id" | "Id" };

/** Makes the two object types of a store of values by key: the collection and its item. */
export function keptValues<Owner>(
  names: Names,
  valuesOf: (owner: Owner) => Map<string, unknown>,
  take: (value: unknown) => unknown,
) {
  const { since } = names;
  const item: HostType<Kept> = new HostType<Kept>(
    names.item,
    {
      key: property(since, ({ key }) => key),
      value: property(
        since,
        ({ values, key }) => values.get(key),
        ({ values, key }, value) => {
          values.set(key, take(value));
        },
      ),
      delete: method(since, ({ values, key }) => {
        values.delete(key);
      }),
    },
    { id: { name: names.id, of: ({ key }) => key } },
  );
  const find = (owner: Owner, given: unknown): Kept | null => {
    const values = valuesOf(owner);
    const key = [...values.keys()].find((known) => sameName(known, String(given)));
    return key === undefined ? null : { values, key };
  };
  const collection: HostType<Owner> = new HostType<Owner>(
    names.collection,
    {
      add: method(since, (owner, key, value) => {
        const known = find(owner, key) ?? { values: valuesOf(owner), key: text(key) };
        known.values.set(known.key, take(value));
        return item.of(known);
      }),
      getItem: method(since, (owner, key) => item.of(found(find(owner, key)))),
      getItemOrNullObject: method(since, (owner, key) => item.orNone(find(owner, key))),
      getCount: method(since, (owner) => valuesOf(owner).size),
    },
    {
      items: (owner) => [...valuesOf(owner).keys()].map((key) => item.of({ values: valuesOf(owner), key })),
      item: (owner, key) => item.of(found(find(owner, key))),
    },
  );
  return { collection, item };
}
