import { createContext } from "react";
import { SettingsStore } from "./settingsStore";

/** The settings of the open workbook; the standard where nobody says otherwise. */
export const SettingsContext = createContext(new SettingsStore(null));
