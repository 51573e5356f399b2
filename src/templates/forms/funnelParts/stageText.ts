import type { Language } from "../../../locales/language";
import { sheetText } from "../../../locales/sheets";
import type { StageName } from "./stageSet";

/** Gives what a stage is called in a language; a company's own words are the same in every one. */
export function stageText(language: Language, name: StageName): string {
  return typeof name === "string" ? sheetText(language, name) : name.words;
}
