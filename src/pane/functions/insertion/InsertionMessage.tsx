import { Button, Text } from "@fluentui/react-components";
import { CloseButton } from "../../components/CloseButton";
import { Message } from "../../components/Message";
import { cellText } from "../cellText";
import { ScreenFailure } from "../ScreenFailure";
import { useScreenText } from "../useScreenText";
import { OccupiedMessage } from "./OccupiedMessage";
import type { InsertionActions } from "./useInsertion";

export type InsertionMessageProps = {
  actions: InsertionActions;
  /** Asks for the insertion again, of the formula as it is now. */
  onInsert: () => void;
};

/** Says where the insertion of a formula stands, and what can be done about it. */
export function InsertionMessage({ actions, onInsert }: InsertionMessageProps) {
  const text = useScreenText();
  const { close, insertion } = actions;

  function content() {
    switch (insertion.state) {
      case "idle":
        return null;
      case "working":
        return <Text size={200}>{text("insert.working")}</Text>;
      case "occupied":
        return (
          <OccupiedMessage
            onLeave={close}
            onWrite={() => actions.insertAnyway(insertion)}
            survey={insertion.survey}
            target={insertion.target}
          />
        );
      case "written":
        return (
          <Message
            intent="success"
            title={text("written", { address: cellText(insertion.written.cell) })}
            actions={
              <>
                <Button size="small" onClick={() => actions.takeBack(insertion.written)}>
                  {text("written.takeBack")}
                </Button>
                <CloseButton onClose={close} />
              </>
            }
          >
            {insertion.written.formula}
          </Message>
        );
      case "taken back":
      case "left": {
        const isDone = insertion.state === "taken back";
        const address = cellText(insertion.written.cell);
        return (
          <Message
            intent={isDone ? "info" : "warning"}
            title={text(isDone ? "takenBack" : "takenBack.not")}
            actions={<CloseButton onClose={close} />}
          >
            {text(isDone ? "takenBack.text" : "takenBack.not.text", { address })}
          </Message>
        );
      }
      case "failed": {
        const { failure, written } = insertion;
        return (
          <ScreenFailure
            failure={failure}
            onClose={close}
            onRetry={written ? () => actions.takeBack(written) : onInsert}
            title={text(written ? "failed.takeBack" : "failed.insert")}
          />
        );
      }
    }
  }

  return <div role="status">{content()}</div>;
}
