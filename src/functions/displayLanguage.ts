import { languageFor, type Language } from "../locales/language";

/** Gives the language of Office's own texts; where Office is silent, the browser's. */
export function displayLanguage(): Language {
  return languageFor(officeLanguage() ?? browserLanguage());
}

/** `Office.context` comes only after the library has started, and in a bare function runtime not at all. */
function officeLanguage(): string | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
}

function browserLanguage(): string | undefined {
  return typeof navigator === "undefined" ? undefined : navigator.language;
}
