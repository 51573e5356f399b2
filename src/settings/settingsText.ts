import type { Settings } from "./settings";

/** Grows when what is stored changes its meaning. */
export const settingsVersion = 1;

/** Spells settings as the text that is kept; null where everything is at the standard. */
export function settingsText(settings: Settings): string | null {
  return Object.keys(settings).length === 0
    ? null
    : JSON.stringify({ version: settingsVersion, ...settings });
}
