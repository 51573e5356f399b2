import { Button } from "@fluentui/react-components";
import { useText } from "../useText";
import type { MadeSheet } from "../workbook";
import { Message } from "../components/Message";
import { SheetNames } from "./SheetNames";

export type MadeMessageProps = {
  onGoTo: (sheet: MadeSheet) => void;
  onRemove: (sheets: readonly MadeSheet[]) => void;
  sheets: readonly MadeSheet[];
};

/** What was made, the way there, and the way back. */
export function MadeMessage({ onGoTo, onRemove, sheets }: MadeMessageProps) {
  const text = useText();
  const [first] = sheets;
  const number = sheets.length === 1 ? "one" : "many";
  return (
    <Message
      intent="success"
      title={text(`made.${number}`, { count: sheets.length })}
      actions={
        <>
          {first !== undefined && (
            <Button size="small" appearance="primary" onClick={() => onGoTo(first)}>
              {text("made.goTo")}
            </Button>
          )}
          <Button size="small" onClick={() => onRemove(sheets)}>
            {text("made.remove")}
          </Button>
        </>
      }
    >
      <SheetNames onGoTo={onGoTo} sheets={sheets} />
      {text(`made.remove.${number}`)}
    </Message>
  );
}
