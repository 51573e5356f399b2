import { isSameName, isStageName } from "../../settings/checks";
import { longestName } from "../../settings/limits";
import type { Reading } from "./reading";
import type { useSettingsText } from "./useSettingsText";

/** Reads the name of a stage, which must not be that of another one. */
export function readStageName(
  typed: string,
  others: readonly string[],
  text: ReturnType<typeof useSettingsText>,
): Reading<string> {
  const name = typed.trim();
  if (name === "") return { problem: text("invalid.name.empty") };
  if (name.length > longestName) return { problem: text("invalid.name.long", { longest: longestName }) };
  if (!isStageName(name)) return { problem: text("invalid.name") };
  if (others.some((other) => isSameName(other, name))) return { problem: text("invalid.name.taken") };
  return { value: name };
}
