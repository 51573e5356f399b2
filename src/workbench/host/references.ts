import type { HostObject } from "./hostType";

/** The objects that the client library keeps over several batches, each under a name given here. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #names = new WeakMap<HostObject, string>();
  #last = 0;

  get(name: string): HostObject | undefined {
    return this.#objects.get(name);
  }

  nameOf(object: HostObject): string | undefined {
    return this.#names.get(object);
  }

  keep(object: HostObject): void {
    if (!object.isKept || this.#names.has(object)) return;
    this.#last++;
    const name = `reference-${this.#last}`;
    this.#objects.set(name, object);
    this.#names.set(object, name);
  }

  release(object: HostObject): void {
    const name = this.#names.get(object);
    if (name === undefined) return;
    this.#objects.delete(name);
    this.#names.delete(object);
  }
}
