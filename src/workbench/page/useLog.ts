import { useCallback, useSyncExternalStore } from "react";
import type { Host } from "../host/host";
import type { LoggedRequest } from "../host/requestLog";

/** Follows the syncs of the task pane. */
export function useLog({ log }: Host): readonly LoggedRequest[] {
  const subscribe = useCallback((listener: () => void) => log.subscribe(listener), [log]);
  return useSyncExternalStore(subscribe, () => log.requests);
}
