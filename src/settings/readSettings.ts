import { languages } from "../locales/language";
import { currencies } from "../sheet/currency";
import { isFiscalMonth } from "./checks";
import { readForecastRates } from "./readForecastRates";
import { readOwnStages } from "./readOwnStages";
import { recordOf } from "./recordOf";
import type { Settings } from "./settings";
import { settingsVersion } from "./settingsText";
import { stageKinds, type StageKind } from "./stageKinds";
import { weekStarts } from "./weekStarts";
import { withoutEmpty } from "./withoutEmpty";

/** A part of the settings that can be right while another is not. */
export type SettingsPart = StageKind | Exclude<keyof Settings, "stages">;

/** What was found, and what could not be used of it: that is at the standard. */
export type ReadSettings = {
  settings: Settings;
  broken: readonly SettingsPart[];
  /** Whether nothing could be read: the text is none of ours, or of a Funnelbook that is newer than this one. */
  unreadable?: "broken" | "newer";
};

/** Reads what `settingsText` wrote; nothing at all is as good as no settings. */
export function readSettings(text: unknown): ReadSettings {
  if (text === undefined || text === null || text === "") return { settings: {}, broken: [] };
  const found = parsed(text);
  const version = found?.["version"];
  if (found === null || typeof version !== "number") {
    return { settings: {}, broken: [], unreadable: "broken" };
  }
  if (version > settingsVersion) return { settings: {}, broken: [], unreadable: "newer" };
  return readParts(found);
}

function readParts(found: Readonly<Record<string, unknown>>): ReadSettings {
  const broken: SettingsPart[] = [];
  /** Gives a part that is there and right; notes one that is there and not right. */
  function part<Value>(name: SettingsPart, value: unknown, read: (value: unknown) => Value | undefined) {
    const right = value === undefined ? undefined : read(value);
    if (value !== undefined && right === undefined) broken.push(name);
    return right;
  }
  const given = recordOf(found["stages"]);
  const stages = withoutEmpty(
    Object.fromEntries(
      stageKinds.map((kind) => [kind, part(kind, given[kind], (own) => readOwnStages(kind, own))]),
    ),
  );
  const settings: Settings = withoutEmpty({
    stages,
    forecastRates: part("forecastRates", found["forecastRates"], readForecastRates),
    currency: part("currency", found["currency"], (value) => currencies.find((known) => known === value)),
    weekStart: part("weekStart", found["weekStart"], (value) => weekStarts.find((known) => known === value)),
    fiscalYearStart: part("fiscalYearStart", found["fiscalYearStart"], (value) =>
      typeof value === "number" && isFiscalMonth(value) ? value : undefined,
    ),
    language: part("language", found["language"], (value) => languages.find((known) => known === value)),
  });
  return { settings, broken };
}

function parsed(text: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof text !== "string") return null;
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === "object" ? { ...value } : null;
  } catch {
    return null;
  }
}
