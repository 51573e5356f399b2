import { createContext } from "react";
import { settingsStore } from "./settingsStore";

/** The settings of the open workbook; the standard where nobody says otherwise. */
export const SettingsContext = createContext(settingsStore(null));
