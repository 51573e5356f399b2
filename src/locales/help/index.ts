import { texts } from "../catalogue";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** Reads the texts of the help pages. */
export const helpText = texts({ "en-US": enUS, "zh-CN": zhCN });
