import { FailureMessage } from "../components/FailureMessage";
import { useText } from "../useText";
import type { WorkbookFailure } from "../workbook";
import { useSettingsText } from "./useSettingsText";

export type SettingsFailureProps = {
  action: "read" | "write";
  failure: WorkbookFailure;
  onRetry: () => void;
};

/** Says that settings were not read or not kept, why, what holds meanwhile, and what to do next. */
export function SettingsFailure({ action, failure, onRetry }: SettingsFailureProps) {
  const text = useSettingsText();
  const paneText = useText();
  const { reason } = failure;
  const why = reason === "not-supported" ? text("failed.not-supported") : paneText(`reason.${reason}`);
  return (
    <FailureMessage
      failure={failure}
      title={text(`failed.${action}`)}
      reason={text(`failed.${action}.meanwhile`, { why })}
      onRetry={onRetry}
    />
  );
}
