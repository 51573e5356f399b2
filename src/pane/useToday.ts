import { useSyncExternalStore } from "react";

/**
 * Gives the day that it is, in a pane that may stay open for days: it is asked for whenever the pane is drawn, and
 * when the person comes back to it.
 */
export function useToday(today: () => string): string {
  return useSyncExternalStore(onComingBack, today);
}

function onComingBack(listener: () => void): () => void {
  document.addEventListener("visibilitychange", listener);
  window.addEventListener("focus", listener);
  return () => {
    document.removeEventListener("visibilitychange", listener);
    window.removeEventListener("focus", listener);
  };
}
