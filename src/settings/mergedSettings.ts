import { isSamePart } from "./isSamePart";
import type { Settings } from "./settings";
import { withoutEmpty } from "./withoutEmpty";

/**
 * Gives what somebody else may have changed together with what was changed here: a part that is other here than it
 * was read is as it is here, every other one as it is kept. The stages of a kind only make sense together, so they
 * are one part.
 */
export function mergedSettings(kept: Settings, read: Settings, here: Settings): Settings {
  return withoutEmpty({
    ...merged(kept, read, here),
    stages: withoutEmpty(merged(kept.stages, read.stages, here.stages)),
    forecastRates: withoutEmpty(merged(kept.forecastRates, read.forecastRates, here.forecastRates)),
  });
}

function merged<Parts extends object>(
  kept: Parts | undefined,
  read: Parts | undefined,
  here: Parts | undefined,
): Partial<Parts> {
  const before = new Map<string, unknown>(Object.entries(read ?? {}));
  const now = new Map<string, unknown>(Object.entries(here ?? {}));
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
    (name) => !isSamePart(before.get(name), now.get(name)),
  );
  const parts: Partial<Parts> = { ...kept };
  return Object.assign(parts, Object.fromEntries(changed.map((name) => [name, now.get(name)])));
}
