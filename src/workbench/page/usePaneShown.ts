import { useCallback, useSyncExternalStore } from "react";
import type { Host } from "../host/host";

/** Follows whether the task pane is shown: the page, the ribbon and the add-in itself may say so. */
export function usePaneShown({ runtime }: Host): boolean {
  const subscribe = useCallback((listener: () => void) => runtime.changes.add(listener), [runtime]);
  return useSyncExternalStore(subscribe, () => runtime.visible);
}
