import { useContext } from "react";
import { LanguageContext } from "../languageContext";
import { listOf } from "../listOf";
import { useText } from "../useText";

/** Says what is to be done about sheets whose names are given. */
export type LeftText = (number: "one" | "many", names: string) => string;

export type LeftSheetsProps = {
  names: readonly string[];
  /** Left out where the sheets are new ones that should not be there. */
  say?: LeftText | undefined;
};

/** Names the sheets that did not stay as they were, against the promise that all would. */
export function LeftSheets({ names, say }: LeftSheetsProps) {
  const text = useText();
  const language = useContext(LanguageContext);
  if (names.length === 0) return null;
  const [number, list] = [names.length === 1 ? "one" : "many", listOf(language, names)] as const;
  return <div>{say ? say(number, list) : text(`failed.left.${number}`, { names: list })}</div>;
}
