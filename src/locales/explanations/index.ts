import { texts } from "../catalogue";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** Reads the texts of the explanations. */
export const explanationText = texts({ "en-US": enUS, "zh-CN": zhCN });
