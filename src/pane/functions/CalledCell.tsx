import { Button, Text } from "@fluentui/react-components";
import { useContext } from "react";
import type { FoundFormula, WorkbookCells } from "../cells";
import { Message } from "../components/Message";
import { LanguageContext } from "../languageContext";
import { argumentLabel } from "./argumentMeaning";
import { CallResult } from "./CallResult";
import type { SalesCall } from "./calls/salesCalls";
import { useCallOutcome } from "./useCallOutcome";
import { useScreenText } from "./useScreenText";

export type CalledCellProps = {
  call: SalesCall;
  cells: WorkbookCells | null;
  found: FoundFormula;
  onEdit: () => void;
};

/** One call in a cell's formula: its answer and why, or what is wrong with it. */
export function CalledCell({ call, cells, found, onEdit }: CalledCellProps) {
  const text = useScreenText();
  const language = useContext(LanguageContext);
  const answering = useCallOutcome(call.id, call.arguments, { at: found.cell, cells });
  const place = {
    row: found.asked.row - found.cell.row,
    column: found.asked.column - found.cell.column,
  };
  return (
    <>
      {answering.state === "wrong" && (
        <Message intent="warning" title={text(answering.by === "beyond" ? "cell.beyond" : "cell.wrong")}>
          {[...answering.faults].map(([name, fault]) => (
            <Text key={name} block>
              {answering.by === "function"
                ? fault
                : text("cell.fault", { name: argumentLabel(language, { name }), fault })}
            </Text>
          ))}
        </Message>
      )}
      {answering.state !== "wrong" && (
        <CallResult answering={answering} id={call.id} {...(call.isWhole && { place })} />
      )}
      <div>
        <Button size="small" onClick={onEdit}>
          {text("cell.edit")}
        </Button>
      </div>
    </>
  );
}
