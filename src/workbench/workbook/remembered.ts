/** Something that is worked out once for each version of what it depends on. */
export class Remembered<Value> {
  #kept: { version: number; value: Value } | null = null;

  get(version: number, work: () => Value): Value {
    if (this.#kept?.version !== version) this.#kept = { version, value: work() };
    return this.#kept.value;
  }
}
