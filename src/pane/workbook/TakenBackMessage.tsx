import type { Area } from "../../sheet/area";
import type { TurnedSheet } from "../care";
import { CloseButton } from "../components/CloseButton";
import { Message } from "../components/Message";
import type { MadeSheet } from "../workbook";
import { LeftFormulas } from "./LeftFormulas";
import { useWorkbookText } from "./useWorkbookText";

export type TakenBackMessageProps = {
  onClose: () => void;
  onGoTo: (sheet: MadeSheet, area: Area) => void;
  turned: readonly TurnedSheet[];
};

/** Says that formulas are as they were, but for cells that were changed meanwhile. */
export function TakenBackMessage({ onClose, onGoTo, turned }: TakenBackMessageProps) {
  const text = useWorkbookText();
  const all = turned.every(({ left }) => left.length === 0);
  return (
    <Message
      intent={all ? "success" : "warning"}
      title={text("takenBack")}
      actions={<CloseButton onClose={onClose} />}
    >
      {all && text("takenBack.text")}
      <LeftFormulas onGoTo={onGoTo} turned={turned} />
    </Message>
  );
}
