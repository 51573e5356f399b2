import { useCallback, useSyncExternalStore } from "react";
import type { WorkbookView } from "../workbook/view";

/** Draws a component again after every change of the workbook; gives the workbook's version. */
export function useVersion(workbook: WorkbookView): number {
  const subscribe = useCallback((listener: () => void) => workbook.subscribe(listener), [workbook]);
  return useSyncExternalStore(subscribe, () => workbook.version);
}
