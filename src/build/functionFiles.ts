import { readFileSync } from "node:fs";
import { functionsMetadata } from "../functions/metadata";
import { helpFiles } from "../help/helpFiles";
import { helpPath } from "../help/helpPath";
import { languages, type Language } from "../locales/language";

const metadataFiles: Readonly<Record<Language, string>> = {
  "en-US": "functions.json",
  "zh-CN": "functions.zh-CN.json",
};

/** Gives what Excel and people read about the functions, in each language: metadata, and help. */
export function functionFiles(base: string): [file: string, text: string][] {
  const metadata = languages.map((language): [string, string] => [
    metadataFiles[language],
    JSON.stringify(
      functionsMetadata(language, { helpUrl: (language, id) => `${base}/help/${helpPath(language, id)}` }),
      null,
      1,
    ),
  ]);
  const pages = Array.from(helpFiles(), ([path, text]): [string, string] => [`help/${path}`, text]);
  return [...metadata, ...pages, ["help/help.css", readFileSync("src/help/help.css", "utf8")]];
}
