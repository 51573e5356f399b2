import { Button } from "@fluentui/react-components";
import type { FormulaKind } from "../../care/turned";
import type { Area } from "../../sheet/area";
import type { TurnedSheet } from "../care";
import { CloseButton } from "../components/CloseButton";
import { Message } from "../components/Message";
import type { MadeSheet } from "../workbook";
import { LeftFormulas } from "./LeftFormulas";
import { useWorkbookText } from "./useWorkbookText";

export type TurnedMessageProps = {
  into: FormulaKind;
  onClose: () => void;
  onGoTo: (sheet: MadeSheet, area: Area) => void;
  onTakeBack: (turned: readonly TurnedSheet[]) => void;
  turned: readonly TurnedSheet[];
};

/** How many formulas were turned, which were not, and the way back. */
export function TurnedMessage({ into, onClose, onGoTo, onTakeBack, turned }: TurnedMessageProps) {
  const text = useWorkbookText();
  const count = turned.reduce((sum, { replacements }) => sum + replacements.length, 0);
  const title =
    count === 0
      ? text(`turned.nothing.${into}`)
      : text(`turned.${into}.${count === 1 ? "one" : "many"}`, { count });
  const all = turned.every(({ left }) => left.length === 0);
  return (
    <Message
      intent={count === 0 ? "info" : all ? "success" : "warning"}
      title={title}
      actions={
        <>
          {count > 0 && (
            <Button size="small" onClick={() => onTakeBack(turned)}>
              {text("turned.takeBack")}
            </Button>
          )}
          <CloseButton onClose={onClose} />
        </>
      }
    >
      <LeftFormulas onGoTo={onGoTo} turned={turned} />
    </Message>
  );
}
