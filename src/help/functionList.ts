import type { FunctionId } from "../functions/customFunction";
import { customFunctions } from "../functions/customFunctions";
import { helpText } from "../locales/help/index";
import type { Language } from "../locales/language";
import { element, type Element } from "./html";

/** Writes the list of all functions that every page ends with. */
export function functionList(language: Language, current: FunctionId | "index"): Element {
  const items = customFunctions.map(({ id }) =>
    element(
      "li",
      {},
      element("a", { href: `${id}.html`, ...(id === current && { "aria-current": "page" }) }, id),
    ),
  );
  return element(
    "nav",
    { "aria-labelledby": "functions" },
    element("h2", { id: "functions" }, helpText(language, "heading.functions")),
    element("ul", {}, items),
  );
}
