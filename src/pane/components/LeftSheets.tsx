import { useContext } from "react";
import { LanguageContext } from "../languageContext";
import { listOf } from "../listOf";
import { useText } from "../useText";

export type LeftSheetsProps = { names: readonly string[] };

/** Names the sheets that stayed behind against the promise that nothing would. */
export function LeftSheets({ names }: LeftSheetsProps) {
  const text = useText();
  const language = useContext(LanguageContext);
  if (names.length === 0) return null;
  return (
    <div>
      {text(`failed.left.${names.length === 1 ? "one" : "many"}`, { names: listOf(language, names) })}
    </div>
  );
}
