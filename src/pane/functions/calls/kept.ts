/** Things by a key: those that are known, and those that were looked for in vain. */
export class Kept<Thing, Value> {
  private readonly known = new Map<string, Value>();
  private readonly sought = new Map<string, Thing>();

  get missing(): Thing[] {
    return [...this.sought.values()];
  }

  look(key: string, thing: Thing): Value | undefined {
    const value = this.known.get(key);
    if (value === undefined) this.sought.set(key, thing);
    return value;
  }

  /** Takes values in the order of what was missing. */
  keep(values: readonly Value[]): void {
    [...this.sought.keys()].forEach((key, index) => this.known.set(key, values[index]!));
    this.sought.clear();
  }
}
