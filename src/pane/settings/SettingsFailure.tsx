import { FailureMessage } from "../components/FailureMessage";
import { useSettings } from "../useSettings";
import type { WorkbookFailure } from "../workbook";
import { useSettingsText } from "./useSettingsText";
import { useWhy } from "./useWhy";

export type SettingsFailureProps = { action: "read" | "write"; failure: WorkbookFailure };

/** Says that settings were not read or not kept, why, what holds meanwhile, and what to do next. */
export function SettingsFailure({ action, failure }: SettingsFailureProps) {
  const text = useSettingsText();
  const why = useWhy();
  const { known, store } = useSettings();
  return (
    <FailureMessage
      failure={failure}
      title={text(`failed.${action}`)}
      reason={text(`failed.${action}.${known ? "known" : "unknown"}`, { why: why(failure) })}
      onRetry={() => void store.retry()}
    />
  );
}
