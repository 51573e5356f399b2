import type { Language } from "../language";
import { samples as enUS } from "./en-US";
import { samples as zhCN } from "./zh-CN";

/** The texts of the worked examples: the same lists in each language. */
export type SampleTexts = typeof enUS;

export const samples: Readonly<Record<Language, SampleTexts>> = { "en-US": enUS, "zh-CN": zhCN };
