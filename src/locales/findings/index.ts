import { texts } from "../catalogue";
import { findings as enUS } from "./en-US";
import { findings as zhCN } from "./zh-CN";

export type FindingKey = keyof typeof enUS;

/** Gives the heading over the cells that a finding is about. */
export const findingText = texts<FindingKey>({ "en-US": enUS, "zh-CN": zhCN });
