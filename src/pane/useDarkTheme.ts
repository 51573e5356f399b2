import { useSyncExternalStore } from "react";
import { isDarkOffice } from "./isDarkOffice";

const query = "(prefers-color-scheme: dark)";

/** Whether the pane is dark: as Excel where it tells, and as the system otherwise. */
export function useDarkTheme(): boolean {
  return useSyncExternalStore(onSystemChange, isDark);
}

function onSystemChange(listener: () => void): () => void {
  const system = window.matchMedia(query);
  system.addEventListener("change", listener);
  return () => system.removeEventListener("change", listener);
}

function isDark(): boolean {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  return isDarkOffice(theme) ?? window.matchMedia(query).matches;
}
