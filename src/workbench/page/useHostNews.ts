import { useEffect, useReducer } from "react";
import type { PaneHost } from "./paneHost";

/** Draws a component again after every request of the pane. */
export function useHostNews(host: PaneHost | null): void {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => host?.subscribe(drawAgain), [host]);
}
