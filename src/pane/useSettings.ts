import { useContext, useSyncExternalStore } from "react";
import { SettingsContext } from "./settingsContext";
import type { SettingsState } from "./settingsState";
import type { SettingsStore } from "./settingsStore";

/** Gives the settings in force, and what changes and keeps them. */
export function useSettings(): SettingsState & { store: SettingsStore } {
  const store = useContext(SettingsContext);
  return { ...useSyncExternalStore(store.subscribe, store.state), store };
}
