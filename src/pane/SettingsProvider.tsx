import { useEffect, useMemo, type ReactNode } from "react";
import type { Connection } from "./connection";
import { deviceSettings } from "./deviceSettings";
import { SettingsContext } from "./settingsContext";
import { settingsStore } from "./settingsStore";

export type SettingsProviderProps = { children: ReactNode; connection: Connection };

/** Reads the settings as soon as it is known where they are kept; until then the standard is in force. */
export function SettingsProvider({ children, connection }: SettingsProviderProps) {
  const keeper =
    connection.state === "excel"
      ? connection.workbook.settings
      : connection.state === "waiting"
        ? null
        : deviceSettings;
  const store = useMemo(() => settingsStore(keeper), [keeper]);

  useEffect(() => {
    void store.read();
    // What Excel could not do while a cell was being edited, it can do when the person comes back.
    const tryAgain = () => {
      if (store.state().keeping.state === "failed") void store.retry();
    };
    window.addEventListener("focus", tryAgain);
    return () => {
      window.removeEventListener("focus", tryAgain);
      if (store.state().keeping.state === "changed") void store.write();
    };
  }, [store]);

  return <SettingsContext.Provider value={store}>{children}</SettingsContext.Provider>;
}
