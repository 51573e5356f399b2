import { texts } from "../catalogue";
import { cli as enUS } from "./en-US";
import { cli as zhCN } from "./zh-CN";

export type CliTextKey = keyof typeof enUS;

/** Gives a text of the command line in a language. */
export const cliText = texts<CliTextKey>({ "en-US": enUS, "zh-CN": zhCN });
