import type { MadeSheet, WorkbookFailure } from "../workbook";

/** What a person can ask for that takes time and can fail. */
export type Action = "insert" | "goTo" | "remove" | "download";

/** Where the last action stands. What can be closed goes back to what stood `before`. */
export type Work =
  | { state: "idle" }
  /** `done` counts sheets, a large one by parts: 1.5 is the second one half written. */
  | { state: "inserting"; done: number; all: number; cancelling: boolean }
  | { state: "cancelled"; left: readonly string[] }
  | { state: "made"; sheets: readonly MadeSheet[] }
  | { state: "removing" }
  | { state: "removed"; sheets: readonly MadeSheet[] }
  | { state: "downloading" }
  | { state: "downloaded"; file: string; before: Work }
  | { state: "failed"; action: Action; failure: WorkbookFailure; retry: () => void; before: Work };

/** Whether something is under way that nothing else may be started beside. */
export function isBusy(work: Work): boolean {
  return work.state === "inserting" || work.state === "removing" || work.state === "downloading";
}
