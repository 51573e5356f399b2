import { CloseButton } from "../components/CloseButton";
import { Message } from "../components/Message";
import type { WorkWords } from "../components/WorkMessage";
import { WorkStatus } from "../components/WorkStatus";
import type { Failed } from "../work";
import { RefreshedMessage } from "./RefreshedMessage";
import { TakenBackMessage } from "./TakenBackMessage";
import { TurnedMessage } from "./TurnedMessage";
import type { WorkbookKinds, WorkbookWork } from "./useWorkbookWork";
import { useWorkbookText } from "./useWorkbookText";

/** What the words for making sheets would not be right for. */
const ofItsOwn = ["too-large", "not-supported", "sheet-missing"] as const;

export type WorkbookStatusProps = { actions: WorkbookWork };

/** Where the last thing stands that was asked of the workbook. */
export function WorkbookStatus({ actions }: WorkbookStatusProps) {
  const text = useWorkbookText();
  const { at, goTo, takeBack } = actions;

  function reason({ failure }: Failed<string>): string | undefined {
    if (failure.reason === "sheet-password" && failure.detail !== "")
      return text("reason.sheet-password", { name: failure.detail });
    const own = ofItsOwn.find((one) => one === failure.reason);
    return own && text(`reason.${own}`);
  }

  function news(told: WorkbookKinds["news"]) {
    switch (told.kind) {
      case "turned":
        return <TurnedMessage {...told} onClose={at.close} onGoTo={goTo} onTakeBack={takeBack} />;
      case "takenBack":
        return <TakenBackMessage {...told} onClose={at.close} onGoTo={goTo} />;
      case "refreshed":
        return <RefreshedMessage {...told} onClose={at.close} onGoTo={goTo} />;
      case "removed":
        return (
          <Message
            intent="info"
            title={text("removed", { name: told.name })}
            actions={<CloseButton onClose={at.close} />}
          />
        );
    }
  }

  const words: WorkWords<WorkbookKinds> = {
    working: (task, progress) =>
      text(`working.${task}`, { percent: Math.round((progress?.done ?? 0) * 100) }),
    failed: (task) => text(`failed.${task}`),
    reason,
    // Each sheet is repaired for itself; everything else is done to all sheets or none.
    cancelled: (task) => text(task === "refresh" ? "cancelled.refresh" : "cancelled.text"),
    left: (number, names) => text(`left.half.${number}`, { names }),
    offer: (turned) => <TurnedMessage {...turned} onClose={at.close} onGoTo={goTo} onTakeBack={takeBack} />,
    news,
  };
  return <WorkStatus at={at} words={words} />;
}
