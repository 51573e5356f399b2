import type { WorkbookFailure } from "./workbook";

/** What the work of a screen is about. */
export type WorkKinds = {
  /** What is done one at a time. */
  task: string;
  /** What is done beside it, and changes nothing in the workbook. */
  side: string;
  /** What was done last and can be taken back. */
  offer: unknown;
  /** What is said once and put away. */
  news: unknown;
};

/** How far something has come: 1.5 of 2 is the second part half done. */
export type Progress = { done: number; all: number };

/** What did not happen, and how to ask for it again. */
export type Failed<Task> = { task: Task; failure: WorkbookFailure; retry: () => void };

/** Where the one piece of work stands that a screen does at a time. */
export type Work<Kinds extends WorkKinds> =
  | { state: "idle" }
  /** Work without progress is over soon and cannot be cancelled. */
  | { state: "working"; task: Kinds["task"]; progress: Progress | null; cancelling: boolean }
  | { state: "told"; news: Kinds["news"] }
  | { state: "cancelled"; task: Kinds["task"]; left: readonly string[] }
  | ({ state: "failed" } & Failed<Kinds["task"]>);

/** A piece of work. */
export type Piece<Kinds extends WorkKinds> = {
  task: Kinds["task"];
  /** In how many parts its progress is counted; left out where it has none. */
  parts?: number;
  run: (watch: PieceWatch) => Promise<PieceResult<Kinds>>;
};

/** How a piece of work tells its progress, and hears that it is cancelled. */
export type PieceWatch = { progress: (done: number, all?: number) => void; signal: AbortSignal };

/** What came of a piece of work; an offer that it does not name holds on. */
export type PieceResult<Kinds extends WorkKinds> = { offer?: Kinds["offer"] | null; news?: Kinds["news"] };
