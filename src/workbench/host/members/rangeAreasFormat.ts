import type { BoundMember, HostObject } from "../hostType";
import type { Areas } from "./rangeAreas";
import { rangeFormat } from "./rangeFormat";

/** Gives the format of several blocks of cells: what is set goes to each of them, what differs is null. */
export function rangeAreasFormat({ worksheet, areas }: Areas): HostObject {
  return together(areas.map((area) => rangeFormat.of({ worksheet, area })));
}

/** Makes one object of several of the same type. */
function together(objects: readonly HostObject[]): HostObject {
  const [first] = objects;
  if (!first) throw new RangeError("Nothing to put together");
  return {
    ...first,
    id: first.id,
    items: null,
    item: (key) => together(objects.map((object) => object.item(key)).filter((item) => item !== null)),
    member: (name) => {
      const members = objects.map((object) => object.member(name)).filter((member) => member !== null);
      return members[0] ? memberOfAll(members[0], members) : null;
    },
  };
}

function memberOfAll(first: BoundMember, members: readonly BoundMember[]): BoundMember {
  if (first.kind === "link") {
    return {
      ...first,
      get: () => together(members.flatMap((member) => (member.kind === "link" ? [member.get()] : []))),
    };
  }
  if (first.kind === "method") {
    return {
      ...first,
      call: (given) => members.map((member) => (member.kind === "method" ? member.call(given) : null))[0],
    };
  }
  const each = members.flatMap((member) => (member.kind === "property" ? [member] : []));
  return {
    ...first,
    get: () => {
      const values = new Set(each.map((member) => member.get()));
      return values.size === 1 ? [...values][0] : null;
    },
    set: first.set && ((value) => each.forEach((member) => member.set?.(value))),
  };
}
