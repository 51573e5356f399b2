import { useContext } from "react";
import type { TextValues } from "../locales/catalogue";
import { paneText, type PaneTextKey } from "../locales/pane";
import { LanguageContext } from "./languageContext";

/** Gives the pane's texts in its language. */
export function useText(): (key: PaneTextKey, values?: TextValues) => string {
  const language = useContext(LanguageContext);
  return (key, values) => paneText(language, key, values);
}
