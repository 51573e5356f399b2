import { customFunctions } from "../functions/customFunctions";
import { languages } from "../locales/language";
import { functionPage } from "./functionPage";
import { helpPath } from "./helpPath";
import { indexPage } from "./indexPage";

/** Gives every page of the help folder, by its path in it. */
export function helpFiles(): ReadonlyMap<string, string> {
  return new Map(
    languages.flatMap((language): [string, string][] => [
      [helpPath(language, "index"), indexPage(language)],
      ...customFunctions.map((one): [string, string] => [
        helpPath(language, one.id),
        functionPage(language, one),
      ]),
    ]),
  );
}
