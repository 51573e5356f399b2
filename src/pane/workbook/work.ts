import type { FormulaKind } from "../../care/turned";
import type { Refreshed, TurnedSheet } from "../care";
import type { WorkbookFailure } from "../workbook";

/** What takes a while, can be watched and can be cancelled. */
export type LongTask = "turn" | "takeBack" | "refresh" | "check";

/** What a person can ask for on the Workbook screen. */
export type Task = LongTask | "list" | "goTo" | "remove";

/** Where the last thing that was asked for stands. */
export type Work =
  | { state: "idle" }
  | { state: "working"; task: LongTask; share: number; cancelling: boolean }
  | { state: "removing" }
  | { state: "removed"; name: string }
  | { state: "turned"; into: FormulaKind; turned: readonly TurnedSheet[] }
  | { state: "takenBack"; turned: readonly TurnedSheet[] }
  | { state: "refreshed"; refreshed: Refreshed }
  | { state: "cancelled" }
  | { state: "failed"; task: Task; failure: WorkbookFailure; retry: () => void };

/** Whether something is under way that nothing else may be started beside. */
export function isBusy({ state }: Work): boolean {
  return state === "working" || state === "removing";
}
