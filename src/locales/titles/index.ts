import { texts } from "../catalogue";
import { titles as enUS } from "./en-US";
import { titles as zhCN } from "./zh-CN";

export type TitleKey = keyof typeof enUS;

/** Says in a language what a template or a period is called. */
export const titleText = texts<TitleKey>({ "en-US": enUS, "zh-CN": zhCN });
