import { texts } from "../catalogue";
import { workbookScreen as enUS } from "./en-US";
import { workbookScreen as zhCN } from "./zh-CN";

export type WorkbookTextKey = keyof typeof enUS;

/** Gives the texts of the Workbook screen. */
export const workbookScreenText = texts<WorkbookTextKey>({ "en-US": enUS, "zh-CN": zhCN });
