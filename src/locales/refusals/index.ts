import { texts } from "../catalogue";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** Reads the texts that custom functions answer with: names of arguments, labels of figures, refusals. */
export const answerText = texts({ "en-US": enUS, "zh-CN": zhCN });
