import { useText } from "../useText";
import type { WorkbookFailure } from "../workbook";
import { useSettingsText } from "./useSettingsText";

/** Gives a sentence on why settings were not read or kept, with the next step. */
export function useWhy(): (failure: WorkbookFailure) => string {
  const text = useSettingsText();
  const paneText = useText();
  return ({ reason }) =>
    reason === "not-supported" ? text("failed.not-supported") : paneText(`reason.${reason}`);
}
