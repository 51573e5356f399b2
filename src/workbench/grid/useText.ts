import { createContext, useContext } from "react";
import type { TextValues } from "../../locales/catalogue";
import type { Language } from "../../locales/language";
import { workbenchText, type WorkbenchTextKey } from "../../locales/workbench";

/** The language that the workbench speaks. */
export const LanguageContext = createContext<Language>("en-US");

/** Gives the reader of the workbench's texts in its language. */
export function useText() {
  const language = useContext(LanguageContext);
  return (key: WorkbenchTextKey, values?: TextValues) => workbenchText(language, key, values);
}
