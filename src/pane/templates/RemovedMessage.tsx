import { useContext } from "react";
import { LanguageContext } from "../languageContext";
import { listOf } from "../listOf";
import { useText } from "../useText";
import type { MadeSheet } from "../workbook";
import { CloseButton } from "../components/CloseButton";
import { Message } from "../components/Message";

export type RemovedMessageProps = { onClose: () => void; sheets: readonly MadeSheet[] };

/** Says which sheets are gone again. */
export function RemovedMessage({ onClose, sheets }: RemovedMessageProps) {
  const text = useText();
  const language = useContext(LanguageContext);
  const names = listOf(
    language,
    sheets.map(({ name }) => name),
  );
  return (
    <Message intent="info" title={text("removed")} actions={<CloseButton onClose={onClose} />}>
      {text("removed.text", { names })}
    </Message>
  );
}
