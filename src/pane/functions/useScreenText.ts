import { useContext } from "react";
import type { TextValues } from "../../locales/catalogue";
import { functionsScreenText, type FunctionsTextKey } from "../../locales/functionsScreen";
import { LanguageContext } from "../languageContext";

/** Gives the texts of this screen in the pane's language. */
export function useScreenText(): (key: FunctionsTextKey, values?: TextValues) => string {
  const language = useContext(LanguageContext);
  return (key, values) => functionsScreenText(language, key, values);
}
