import { texts } from "../catalogue";
import { workbenchEnUS } from "./en-US";
import { workbenchZhCN } from "./zh-CN";

export type WorkbenchTextKey = keyof typeof workbenchEnUS;

/** Gives a text of the workbench. */
export const workbenchText = texts<WorkbenchTextKey>({ "en-US": workbenchEnUS, "zh-CN": workbenchZhCN });
