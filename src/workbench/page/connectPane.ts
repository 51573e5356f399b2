import type { FrameOptions } from "../host/connectFrame";

/** What the task pane's frame is told by the page. */
export type PaneOptions = Omit<FrameOptions, "functions">;

/** Puts the task pane's frame into an element and answers it as Excel does; gives the function that takes it away. */
export type ConnectPane = (element: HTMLElement, options: PaneOptions) => () => void;
