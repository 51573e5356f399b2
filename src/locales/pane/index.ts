import { texts } from "../catalogue";
import { pane as enUS } from "./en-US";
import { pane as zhCN } from "./zh-CN";

export type PaneTextKey = keyof typeof enUS;

/** Gives a text of the task pane. */
export const paneText = texts<PaneTextKey>({ "en-US": enUS, "zh-CN": zhCN });
