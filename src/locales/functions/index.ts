import { texts } from "../catalogue";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** Reads what Excel says about the custom functions and their arguments. */
export const descriptionText = texts({ "en-US": enUS, "zh-CN": zhCN });
