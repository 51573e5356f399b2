import { useEffect, type ReactNode } from "react";
import type { Language } from "../locales/language";
import { LanguageContext } from "./languageContext";
import { useSettings } from "./useSettings";

export type SpokenLanguageProps = {
  children: ReactNode;
  /** The language that Excel shows. */
  language: Language;
};

/** Lets the pane speak the language of the settings, and without one that of Excel. */
export function SpokenLanguage({ children, language }: SpokenLanguageProps) {
  const { settings } = useSettings();
  const spoken = settings.language ?? language;
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return <LanguageContext.Provider value={spoken}>{children}</LanguageContext.Provider>;
}
