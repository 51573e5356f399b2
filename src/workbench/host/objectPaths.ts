import { ExcelError } from "../workbook/excelError";
import { type ArgumentInfo, type ObjectPath, pathTypes, type ReferencedIds } from "./batch";
import { type ApiVersion, type HostObject, isHostObject } from "./hostType";
import type { References } from "./references";
import { memberName, memberOf } from "./requirementSet";

/** The objects of one batch, each made once, when it is first needed. */
export class ObjectPaths {
  readonly #objects = new Map<number, HostObject>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: HostObject,
    private readonly services: ReadonlyMap<string, HostObject>,
    private readonly references: References,
    private readonly version: ApiVersion,
  ) {}

  object(id: number): HostObject {
    const known = this.#objects.get(id);
    if (known) return known;
    const path = this.paths[id];
    if (!path) throw new ExcelError("InvalidReference", `The batch has no object path ${id}`);
    const made = this.#make(path);
    this.#objects.set(id, made);
    return made;
  }

  /** The arguments of a call, with objects in the places that name one. */
  given(info: ArgumentInfo | undefined): unknown[] {
    return this.#withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  /** What a path or action is about, as error messages name it: `Worksheet.getRange`. */
  location(id: number, name: string): string {
    const known = this.#objects.get(id);
    return known && name !== ""
      ? `${known.typeName}.${memberName(name)}`
      : (known?.typeName ?? this.#pathLocation(id));
  }

  #pathLocation(id: number): string {
    const path = this.paths[id];
    const parent =
      path?.ParentObjectPathId === undefined ? undefined : this.#objects.get(path.ParentObjectPathId);
    if (!path || !parent) return "";
    return `${parent.typeName}.${path.ObjectPathType === pathTypes.indexer ? "getItem" : memberName(path.Name)}`;
  }

  #make(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case pathTypes.globalObject:
        return this.root;
      case pathTypes.newObject:
        return found(this.services.get(path.Name), `${path.Name} is not modelled by the workbench`);
      case pathTypes.reference:
        return found(this.references.get(path.Name), `The reference ${path.Name} is gone`);
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (path.ObjectPathType === pathTypes.indexer) {
      return found(
        parent.item(this.given(path.ArgumentInfo)[0]),
        `${parent.typeName}.getItem is not modelled by the workbench`,
      );
    }
    const member = memberOf(parent, path.Name, this.version);
    const answer = member.kind === "method" ? member.call(this.given(path.ArgumentInfo)) : member.get();
    return found(
      isHostObject(answer) ? answer : null,
      `${parent.typeName}.${memberName(path.Name)} gives no object`,
    );
  }

  #withObjects(given: readonly unknown[], ids: ReferencedIds | undefined): unknown[] {
    return given.map((value, index) => {
      const id = ids?.[index];
      if (Array.isArray(id) && Array.isArray(value)) return this.#withObjects(value, id);
      return typeof id === "number" && id > 0 ? this.object(id) : value;
    });
  }
}

function found(object: HostObject | null | undefined, otherwise: string): HostObject {
  if (!object) throw new ExcelError("ApiNotFound", otherwise);
  return object;
}
