import { useContext } from "react";
import type { Area } from "../../sheet/area";
import type { TurnedSheet } from "../care";
import { CloseButton } from "../components/CloseButton";
import { Message } from "../components/Message";
import { LanguageContext } from "../languageContext";
import { listOf } from "../listOf";
import type { MadeSheet } from "../workbook";
import { LeftFormulas } from "./LeftFormulas";
import { useWorkbookText } from "./useWorkbookText";

export type TakenBackMessageProps = {
  /** Sheets that were removed since they were turned. */
  gone: readonly MadeSheet[];
  onClose: () => void;
  onGoTo: (sheet: MadeSheet, area: Area) => void;
  turned: readonly TurnedSheet[];
};

/** Says that formulas are as they were, but for cells that were changed meanwhile. */
export function TakenBackMessage({ gone, onClose, onGoTo, turned }: TakenBackMessageProps) {
  const text = useWorkbookText();
  const language = useContext(LanguageContext);
  const all = gone.length === 0 && turned.every(({ left }) => left.length === 0);
  return (
    <Message
      intent={all ? "success" : "warning"}
      title={text(turned.length === 0 ? "takenBack.nothing" : "takenBack")}
      actions={<CloseButton onClose={onClose} />}
    >
      {all && text("takenBack.text")}
      {gone.length > 0 && (
        <div>
          {text("takenBack.gone", {
            names: listOf(
              language,
              gone.map(({ name }) => name),
            ),
          })}
        </div>
      )}
      <LeftFormulas onGoTo={onGoTo} turned={turned} />
    </Message>
  );
}
