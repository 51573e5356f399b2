import type { SheetPlan } from "./laidOut";
import type { Sample } from "./template";

/** How many rows stay free below a sample, for people who go on with it. */
const roomBelowSample = 10;

/** Gives how often each repeated row of a form stands: as often as planned, or as a longer sample needs. */
export function repeatsFor({ form, rows, sources }: SheetPlan, values: Sample): Record<string, number> {
  const repeats: Record<string, number> = { ...form.repeats, people: sources.length };
  if (rows !== undefined) repeats["list"] = rows;
  for (const { repeat, cells } of form.rows) {
    if (repeat === undefined) continue;
    const lengths = cells.map(({ name }) => (name === undefined ? undefined : values[name])).map(lengthOf);
    const longest = Math.max(0, ...lengths);
    if (longest > (repeats[repeat] ?? 1)) repeats[repeat] = longest + roomBelowSample;
  }
  return repeats;
}

function lengthOf(values: Sample[string] | undefined): number {
  return Array.isArray(values) ? values.length : 0;
}
