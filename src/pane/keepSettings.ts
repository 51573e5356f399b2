import { mergedSettings } from "../settings/mergedSettings";
import { readSettings, type ReadSettings } from "../settings/readSettings";
import type { Settings } from "../settings/settings";
import { settingsText } from "../settings/settingsText";
import type { MadeOfKept, SettingsKeeper } from "./settingsKeeper";

/** How settings stand after keeping them: what is kept as far as it can be read, and what is in force with it. */
export type KeptSettings = MadeOfKept & { read: ReadSettings; settings: Settings };

/**
 * Keeps what was changed here since it was read, beside what others have kept meanwhile. What cannot be read is only
 * replaced if it was known when it was read; else everything is left as it is, and no text is given.
 */
export async function keepSettings(
  keeper: SettingsKeeper,
  read: ReadSettings,
  here: () => Settings,
): Promise<KeptSettings> {
  const asked = here();
  const made = await keeper.change((text): KeptSettings => {
    const kept = readSettings(text);
    const settings = mergedSettings(kept.settings, read.settings, asked);
    return isUnknownLoss(kept, read)
      ? { text: undefined, read: kept, settings }
      : { text: settingsText(settings), read: { settings, broken: [] }, settings };
  });
  // What is changed while Excel writes is in force on top of it.
  return { ...made, settings: mergedSettings(made.settings, asked, here()) };
}

/** Whether something is kept that cannot be read and that nobody was told of. */
function isUnknownLoss(kept: ReadSettings, read: ReadSettings): boolean {
  return kept.unreadable === undefined
    ? kept.broken.some((part) => !read.broken.includes(part))
    : kept.unreadable !== read.unreadable;
}
