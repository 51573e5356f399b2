import { ExcelError } from "../workbook/excelError";
import { whole } from "./argument";
import { type HostObject, type HostType, type Members, method, property, type ApiVersion } from "./hostType";

/** Gives the item at a place, counted from 0. */
export function itemAt<T>(items: readonly T[], index: unknown): T {
  const item = items[whole(index)];
  if (item === undefined) throw new ExcelError("ItemNotFound");
  return item;
}

/** Gives what was found, or refuses as Excel does where there is nothing. */
export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw new ExcelError("ItemNotFound");
  return item;
}

/** The members by which every collection of things with a key is read. */
export function keyedMembers<Owner, Item>(
  type: () => HostType<Item>,
  items: (owner: Owner) => readonly Item[],
  matches: (item: Item, key: string) => boolean,
  since: { getCount: ApiVersion; orNull: ApiVersion; item: ApiVersion; at?: ApiVersion; count?: ApiVersion },
): Members<Owner> {
  const find = (owner: Owner, key: unknown) => items(owner).find((item) => matches(item, String(key)));
  return {
    getItem: method(since.item, (owner, key) => type().of(found(find(owner, key)))),
    getItemOrNullObject: method(since.orNull, (owner, key) => type().orNone(find(owner, key))),
    getCount: method(since.getCount, (owner) => items(owner).length),
    ...(since.at && {
      getItemAt: method<Owner>(since.at, (owner, index) => type().of(itemAt(items(owner), index))),
    }),
    ...(since.count && { count: property<Owner>(since.count, (owner) => items(owner).length) }),
  };
}

/** How a collection of things with a key is walked through. */
export function keyedTraits<Owner, Item>(
  type: () => HostType<Item>,
  items: (owner: Owner) => readonly Item[],
  matches: (item: Item, key: string) => boolean,
) {
  return {
    items: (owner: Owner): HostObject[] => items(owner).map((item) => type().of(item)),
    item: (owner: Owner, key: unknown): HostObject =>
      type().of(found(items(owner).find((item) => matches(item, String(key))))),
  };
}

/** Whether two names are the same to Excel. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
