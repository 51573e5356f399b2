import { pathTypes, type Batch } from "../host/batch";

/** Gives the members that a sync asked for, in order, each named once with how often. */
export function requestedMembers({ Actions, ObjectPaths }: Batch): string {
  const times = new Map<string, number>();
  const called = Object.values(ObjectPaths)
    .filter(({ ObjectPathType }) => ObjectPathType !== pathTypes.globalObject)
    .map(({ Name }) => Name);
  for (const name of [...called, ...Actions.map(({ Name }) => Name)]) {
    if (name) times.set(name, (times.get(name) ?? 0) + 1);
  }
  return [...times].map(([name, count]) => (count > 1 ? `${name} ×${count}` : name)).join(", ");
}
