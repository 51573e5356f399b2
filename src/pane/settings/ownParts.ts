import type { SettingsPart } from "../../settings/readSettings";
import type { Settings } from "../../settings/settings";
import { stageKinds } from "../../settings/stageKinds";

/** Gives the parts of settings that differ from the standard. */
export function ownParts({ stages, ...parts }: Settings): SettingsPart[] {
  return [
    ...stageKinds.filter((kind) => stages?.[kind] !== undefined),
    ...partNames.filter((name) => parts[name] !== undefined),
  ];
}

const partNames = ["forecastRates", "currency", "weekStart", "fiscalYearStart", "language"] as const;
