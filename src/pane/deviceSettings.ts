import { recall, remember } from "./remembered";
import type { SettingsKeeper } from "./settingsKeeper";

/** The settings of this device: outside Excel they apply to downloads. */
export const deviceSettings: SettingsKeeper = {
  place: "device",
  read: () => Promise.resolve(recall("settings")),
  change: async (make) => {
    const made = make(recall("settings"));
    if (made.text !== undefined) remember("settings", made.text);
    return made;
  },
};
