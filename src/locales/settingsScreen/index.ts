import { texts } from "../catalogue";
import { settingsScreen as enUS } from "./en-US";
import { settingsScreen as zhCN } from "./zh-CN";

export type SettingsTextKey = keyof typeof enUS;

/** Gives a text of the Settings screen. */
export const settingsScreenText = texts<SettingsTextKey>({ "en-US": enUS, "zh-CN": zhCN });
