import type { Area } from "../../sheet/area";
import type { Refreshed } from "../care";
import { CloseButton } from "../components/CloseButton";
import { Message } from "../components/Message";
import type { MadeSheet } from "../workbook";
import { LeftCells } from "./LeftCells";
import { useWorkbookText } from "./useWorkbookText";

export type RefreshedMessageProps = {
  onClose: () => void;
  onGoTo: (sheet: MadeSheet, area: Area) => void;
  refreshed: Refreshed;
};

/** How many formulas calculate again, and what to do about those that do not. */
export function RefreshedMessage({ onClose, onGoTo, refreshed }: RefreshedMessageProps) {
  const text = useWorkbookText();
  const { found, still } = refreshed;
  const closing = <CloseButton onClose={onClose} />;
  if (found === 0) {
    return (
      <Message intent="info" title={text("refreshed.none")} actions={closing}>
        {text("refreshed.none.text")}
      </Message>
    );
  }
  const healed = found - still.length;
  const again = text(`refreshed.all.${healed === 1 ? "one" : "many"}`, { count: healed });
  if (still.length === 0) return <Message intent="success" title={again} actions={closing} />;
  return (
    <Message
      intent="warning"
      title={text(`refreshed.still.${still.length === 1 ? "one" : "many"}`, { count: still.length })}
      actions={closing}
    >
      {healed > 0 && <div>{again}</div>}
      {text("refreshed.still.text")}
      <LeftCells cells={still} onGoTo={onGoTo} />
    </Message>
  );
}
