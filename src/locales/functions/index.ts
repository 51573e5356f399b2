import { texts } from "../catalogue";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** Reads what Excel says about the custom functions and their arguments. */
export const descriptionText = texts({ "en-US": enUS, "zh-CN": zhCN });

/** Whether there is a text of this name: an argument may mean something of its own in one function. */
export function isDescription(key: string): key is keyof typeof enUS {
  return key in enUS;
}
