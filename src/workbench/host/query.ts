import type { ApiVersion, HostObject } from "./hostType";
import { includes, memberName, memberOf, wireName } from "./requirementSet";

/** What is asked of an object: its members by name, each with what is asked of it in turn. */
type Wanted = Map<string, Wanted>;

/** Answers `load`: the members asked for, or all values when none was named. */
export function queried(
  object: HostObject,
  query: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number },
  version: ApiVersion,
): unknown {
  const wanted: Wanted = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let level = wanted;
    for (const name of path
      .split("/")
      .map(memberName)
      .filter((part) => part !== "items")) {
      const next = level.get(name) ?? new Map<string, Wanted>();
      level.set(name, next);
      level = next;
    }
  }
  return answer(object, wanted, version, query.Skip ?? 0, query.Top ?? Infinity);
}

function answer(object: HostObject, wanted: Wanted, version: ApiVersion, skip = 0, top = Infinity): unknown {
  if (object.isNull) return null;
  const result: Record<string, unknown> = { ...object.id };
  const { items } = object;
  const own = items
    ? [...wanted].filter(([name]) => object.member(name))
    : [...named(object, wanted, version)];
  for (const [name, inside] of own) result[wireName(name)] = memberAnswer(object, name, inside, version);
  if (items) {
    const ofItems: Wanted = new Map([...wanted].filter(([name]) => !object.member(name)));
    result["_Items"] = items.slice(skip, skip + top).map((item) => answer(item, ofItems, version));
  }
  return result;
}

function named(object: HostObject, wanted: Wanted, version: ApiVersion): Wanted {
  if (wanted.has("$none")) return new Map();
  if (wanted.size > 0 && !wanted.has("$all")) return wanted;
  const all: Wanted = new Map(wanted);
  all.delete("$all");
  for (const name of object.memberNames()) {
    const member = object.member(name);
    if (member?.kind === "property" && includes(version, member.since)) all.set(name, new Map());
  }
  return all;
}

function memberAnswer(object: HostObject, name: string, inside: Wanted, version: ApiVersion): unknown {
  const member = memberOf(object, name, version);
  if (member.kind === "property") return member.get();
  if (member.kind === "link") return answer(member.get(), inside, version);
  return null;
}
