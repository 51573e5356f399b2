import { languageFor, type Language } from "../../locales/language";
import type { Theme } from "../theme";
import type { ApiVersion } from "../host/hostType";
import { apiVersions } from "../host/requirementSet";

/** How the workbench is set: kept in the page's address, so that a link leads to the same place. */
export type Settings = { language: Language; theme: Theme; api: ApiVersion };

/** Reads the settings from an address such as `?language=zh-CN&theme=dark&api=1.9`. */
export function settingsFrom(search: string, preferred: { language: string; dark: boolean }): Settings {
  const given = new URLSearchParams(search);
  const theme = given.get("theme") ?? (preferred.dark ? "dark" : "light");
  return {
    language: languageFor(given.get("language") ?? preferred.language),
    theme: theme === "dark" ? "dark" : "light",
    api: apiVersions.find((api) => api === given.get("api")) ?? "1.17",
  };
}

/** Writes the settings as the search part of an address. */
export function searchOf({ api, language, theme }: Settings): string {
  return `?${new URLSearchParams({ language, theme, api })}`;
}
