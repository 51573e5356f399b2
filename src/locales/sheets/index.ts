import { texts } from "../catalogue";
import { sheets as enUS } from "./en-US";
import { sheets as zhCN } from "./zh-CN";

export type SheetTextKey = keyof typeof enUS;

/** Gives a text of a sheet in a language. */
export const sheetText = texts<SheetTextKey>({ "en-US": enUS, "zh-CN": zhCN });
