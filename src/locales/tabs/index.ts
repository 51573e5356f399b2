import { texts } from "../catalogue";
import { tabs as enUS } from "./en-US";
import { tabs as zhCN } from "./zh-CN";

export type TabKey = keyof typeof enUS;

/** Says in a language what stands on the tab of a sheet, by the key of its title. */
export const tabText = texts<TabKey>({ "en-US": enUS, "zh-CN": zhCN });
