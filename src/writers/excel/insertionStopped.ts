import type { NewSheet } from "./insertSheets";

/** Thrown when an insertion stops half-way. */
export class InsertionStopped extends Error {
  constructor(
    readonly reason: unknown,
    /** The sheets that were finished. */
    readonly made: readonly NewSheet[],
    /** The name of the sheet that was begun, if it was. */
    readonly unfinished: string,
    /** The id of the sheet that was in view before. */
    readonly active: string,
  ) {
    super("The insertion stopped");
  }
}
