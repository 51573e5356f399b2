import { ExcelError, type ExcelErrorCode } from "../workbook/excelError";

/** How a sync is to fail: with an error of Excel, or by an answer that never comes. */
export type FailureKind = ExcelErrorCode | "silence";

/** A failure that was ordered: in which sync from now (1 is the next), and before which of its actions. */
export type OrderedFailure = { sync: number; action: number; code: FailureKind };

/** The failures that a sync is to meet, so that people and tests see what the add-in makes of them. */
export class Failures {
  #ordered: OrderedFailure[] = [];

  /** Lets the n-th sync from now fail; with an action, what stands before that action is done. */
  failAtSync(sync: number, code: FailureKind, action = 0): void {
    this.#ordered.push({ sync, action, code });
  }

  get ordered(): readonly OrderedFailure[] {
    return this.#ordered;
  }

  clear(): void {
    this.#ordered = [];
  }

  /** Counts a sync; gives what throws before the action that is to fail, or that no answer is to come. */
  next(): ((action: number) => void) | "silence" {
    const due = this.#ordered.find(({ sync }) => sync === 1);
    this.#ordered = this.#ordered
      .filter((failure) => failure !== due)
      .map((failure) => ({ ...failure, sync: failure.sync - 1 }));
    if (due?.code === "silence") return "silence";
    return (action) => {
      if (due?.action === action && due.code !== "silence") throw new ExcelError(due.code);
    };
  }
}
