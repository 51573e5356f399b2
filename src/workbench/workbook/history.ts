/** A change by a person that can be taken back. */
export type Step = { undo(): void; redo(): void };

/** What people did in the grid, so that it can be undone. A change by the add-in ends it, as in Excel before ExcelApi 1.20. */
export class History {
  #done: Step[] = [];
  #undone: Step[] = [];

  constructor(readonly changed: () => void) {}

  perform(step: Step): void {
    step.redo();
    this.#done.push(step);
    this.#undone = [];
    this.changed();
  }

  undo(): boolean {
    const step = this.#done.pop();
    if (!step) return false;
    step.undo();
    this.#undone.push(step);
    this.changed();
    return true;
  }

  redo(): boolean {
    const step = this.#undone.pop();
    if (!step) return false;
    step.redo();
    this.#done.push(step);
    this.changed();
    return true;
  }

  /** Undoes a step as if it had never been. */
  takeBack(): void {
    if (this.undo()) this.#undone.pop();
  }

  forget(): void {
    this.#done = [];
    this.#undone = [];
  }
}
