import { useContext } from "react";
import type { SettingsPart } from "../../settings/readSettings";
import { LanguageContext } from "../languageContext";
import { listOf } from "../listOf";
import { useSettingsText } from "./useSettingsText";

/** Gives what parts of the settings are called, as they stand in a sentence. */
export function usePartNames(): (parts: readonly SettingsPart[]) => string {
  const text = useSettingsText();
  const language = useContext(LanguageContext);
  return (parts) =>
    listOf(
      language,
      parts.map((part) => text(`part.${part}`)),
    );
}
