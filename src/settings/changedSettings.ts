import type { OwnStages } from "./ownStages";
import type { Settings } from "./settings";
import type { StageKind } from "./stageKinds";
import { withoutEmpty } from "./withoutEmpty";

/** What becomes of parts of the settings; a part that becomes undefined is at the standard again. */
export type SettingsChange = { [Part in keyof Settings]?: Settings[Part] | undefined };

/** Gives settings with some parts changed. */
export function changedSettings(settings: Settings, change: SettingsChange): Settings {
  return withoutEmpty({ ...settings, ...change });
}

/** Gives settings with other stages for one kind of deal; undefined stands for the standard ones. */
export function changedStages(settings: Settings, kind: StageKind, own: OwnStages | undefined): Settings {
  return changedSettings(settings, { stages: withoutEmpty({ ...settings.stages, [kind]: own }) });
}
