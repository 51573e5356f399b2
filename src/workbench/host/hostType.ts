/** A version of the requirement set ExcelApi. */
export type ApiVersion = `1.${number}`;

type Property<T> = {
  readonly kind: "property";
  readonly since: ApiVersion;
  get(target: T): unknown;
  set?(target: T, value: unknown): void;
};

type Link<T> = { readonly kind: "link"; readonly since: ApiVersion; get(target: T): HostObject };

type Method<T> = {
  readonly kind: "method";
  readonly since: ApiVersion;
  call(target: T, ...given: unknown[]): unknown;
};

export type Member<T> = Property<T> | Link<T> | Method<T>;

/** The members of an object type, by the name that the add-in writes. */
export type Members<T> = Readonly<Record<string, Member<T>>>;

/** A member of one object. */
export type BoundMember =
  | { kind: "property"; since: ApiVersion; get(): unknown; set: ((value: unknown) => void) | null }
  | { kind: "link"; since: ApiVersion; get(): HostObject }
  | { kind: "method"; since: ApiVersion; call(given: readonly unknown[]): unknown };

/** A value that can be read and, with `set`, written. */
export function property<T>(
  since: ApiVersion,
  get: (target: T) => unknown,
  set?: (target: T, value: unknown) => void,
): Member<T> {
  return set ? { kind: "property", since, get, set } : { kind: "property", since, get };
}

/** Another object, reached by its name. */
export function link<T>(since: ApiVersion, get: (target: T) => HostObject): Member<T> {
  return { kind: "link", since, get };
}

/** Something to call; it answers with a value, an object or nothing. */
export function method<T>(since: ApiVersion, call: (target: T, ...given: unknown[]) => unknown): Member<T> {
  return { kind: "method", since, call };
}

type Traits<T> = {
  /** By which the client library finds the object again. */
  id?: { name: "Id" | "_Id"; of(target: T): string };
  /** What a collection holds. */
  items?(target: T): HostObject[];
  /** An item by its key. */
  item?(target: T, key: unknown): HostObject;
  /** Whether the client library may keep it over several syncs under a name that the host gives. */
  kept?: true;
};

/** An object as the add-in sees it. */
export interface HostObject {
  readonly typeName: string;
  readonly isNull: boolean;
  readonly isKept: boolean;
  /** Its identity, in the spelling of a response. */
  readonly id: Readonly<Record<string, string>>;
  readonly items: readonly HostObject[] | null;
  member(name: string): BoundMember | null;
  memberNames(): readonly string[];
  item(key: unknown): HostObject | null;
}

/** One object type of the API: what its objects can do. */
export class HostType<T> {
  readonly #targets = new WeakMap<HostObject, T>();

  constructor(
    readonly name: string,
    readonly members: Members<T>,
    private readonly traits: Traits<T> = {},
  ) {}

  /** Shows something of the workbook as an object of this type. */
  of(target: T): HostObject {
    const { id, items, item, kept } = this.traits;
    const object: HostObject = {
      typeName: this.name,
      isNull: false,
      isKept: kept ?? false,
      get id() {
        return id ? { [id.name]: id.of(target) } : {};
      },
      get items() {
        return items ? items(target) : null;
      },
      member: (name) => this.#bound(target, name),
      memberNames: () => Object.keys(this.members),
      item: (key) => (item ? item(target, key) : null),
    };
    this.#targets.set(object, target);
    return object;
  }

  /** The object that stands for nothing, as `…OrNullObject` gives it. */
  none(): HostObject {
    const answerNull: BoundMember = { kind: "method", since: "1.1", call: () => this.none() };
    return {
      typeName: this.name,
      isNull: true,
      isKept: false,
      id: {},
      items: null,
      member: () => answerNull,
      memberNames: () => [],
      item: () => this.none(),
    };
  }

  /** Gives an object of this type for what was found, or the null object. */
  orNone(target: T | null | undefined): HostObject {
    return target === null || target === undefined ? this.none() : this.of(target);
  }

  /** What an argument stands for; null where it is no object of this type. */
  targetOf(argument: unknown): T | null {
    return isHostObject(argument) ? (this.#targets.get(argument) ?? null) : null;
  }

  #bound(target: T, name: string): BoundMember | null {
    const member = Object.hasOwn(this.members, name) ? this.members[name] : undefined;
    if (!member) return null;
    const { since } = member;
    if (member.kind === "link") return { kind: "link", since, get: () => member.get(target) };
    if (member.kind === "method")
      return { kind: "method", since, call: (given) => member.call(target, ...given) };
    const set = member.set ? (value: unknown) => member.set?.(target, value) : null;
    return { kind: "property", since, get: () => member.get(target), set };
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "memberNames" in value;
}
