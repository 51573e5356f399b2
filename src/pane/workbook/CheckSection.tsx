import { Button } from "@fluentui/react-components";
import { CheckSummary } from "./CheckSummary";
import { FindingGroups } from "./FindingGroups";
import { Section } from "./Section";
import { useWorkbookText } from "./useWorkbookText";
import type { WorkbookWork } from "./useWorkbookWork";

export type CheckSectionProps = { actions: WorkbookWork };

/** A look through the sheet in view, and what it brought. */
export function CheckSection({ actions }: CheckSectionProps) {
  const text = useWorkbookText();
  const { at, check, checked, goTo } = actions;
  return (
    <Section title={text("check.title")} text={text("check.text")}>
      <div>
        <Button appearance="primary" disabledFocusable={at.isBusy} onClick={check}>
          {text(checked === null ? "check.start" : "check.again")}
        </Button>
      </div>
      <div role="status">{checked !== null && <CheckSummary checked={checked} />}</div>
      {checked !== null && (
        <div>
          <FindingGroups findings={checked.findings} onGoTo={(area) => goTo(checked.sheet, area)} />
        </div>
      )}
    </Section>
  );
}
