import { useContext } from "react";
import type { TextValues } from "../../locales/catalogue";
import { workbookScreenText, type WorkbookTextKey } from "../../locales/workbookScreen";
import { LanguageContext } from "../languageContext";

/** Gives the texts of the Workbook screen in the pane's language. */
export function useWorkbookText(): (key: WorkbookTextKey, values?: TextValues) => string {
  const language = useContext(LanguageContext);
  return (key, values) => workbookScreenText(language, key, values);
}
