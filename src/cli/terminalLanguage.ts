import { languageFor, type Language } from "../locales/language";

/** The language in which the command line speaks: that of the terminal. */
export const terminalLanguage: Language = languageFor(
  process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"] || "en",
);
