import { texts } from "../catalogue";
import { functionsScreen as enUS } from "./en-US";
import { functionsScreen as zhCN } from "./zh-CN";

export type FunctionsTextKey = keyof typeof enUS;

/** Gives a text of the screen for functions. */
export const functionsScreenText = texts<FunctionsTextKey>({ "en-US": enUS, "zh-CN": zhCN });
