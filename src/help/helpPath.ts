import type { FunctionId } from "../functions/customFunction";
import type { Language } from "../locales/language";

/** Gives where a page lies in the help folder: a function's, or the one that lists them all. */
export function helpPath(language: Language, page: FunctionId | "index"): string {
  return `${language}/${page}.html`;
}
