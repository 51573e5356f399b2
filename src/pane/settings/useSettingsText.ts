import { useContext } from "react";
import type { TextValues } from "../../locales/catalogue";
import { settingsScreenText, type SettingsTextKey } from "../../locales/settingsScreen";
import { LanguageContext } from "../languageContext";

/** Gives the texts of the Settings screen in the pane's language. */
export function useSettingsText(): (key: SettingsTextKey, values?: TextValues) => string {
  const language = useContext(LanguageContext);
  return (key, values) => settingsScreenText(language, key, values);
}
