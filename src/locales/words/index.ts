import { texts } from "../catalogue";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** Reads the words by which a formula chooses. */
export const wordText = texts({ "en-US": enUS, "zh-CN": zhCN });
