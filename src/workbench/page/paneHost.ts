import type { WorkbookView } from "../workbook/view";
import type { Settings } from "./settings";

/** The host around the task pane's frame, as the page shows and steers it. */
export interface PaneHost {
  /** Calls the listener after every request of the pane; gives the function that stops it. */
  subscribe(listener: () => void): () => void;
  /** How often the pane has synced, and how many bytes its last sync sent. */
  readonly syncs: number;
  readonly lastBytes: number;
  readonly log: readonly LogLine[];
  /** The failure that is waiting for its sync, if any. */
  readonly failure: PlannedFailure | null;
  failAtSync(failure: PlannedFailure | null): void;
  clearLog(): void;
  /** Takes the frame away. */
  stop(): void;
}

/** The sync that fails, counted from now, the error it fails with, and whether half of its actions are done first. */
export type PlannedFailure = { sync: number; code: string; middle: boolean };

/** A request of the pane, or a loud failure of the host: a member that is not modelled or beyond the requirement set. */
export type LogLine = { time: Date; text: string; failed: boolean };

/** Puts the task pane's frame into an element and plays Excel around it. */
export type ConnectPane<Book extends WorkbookView> = (
  element: HTMLElement,
  options: Settings & { page: string; title: string; workbook: Book },
) => PaneHost;
