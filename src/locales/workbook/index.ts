import { texts } from "../catalogue";
import { workbookTexts as english } from "./en-US";
import { workbookTexts as chinese } from "./zh-CN";

/** Gives a text of the workbook in a language. */
export const workbookText = texts<keyof typeof english>({ "en-US": english, "zh-CN": chinese });
