import type { FindingKey } from "../../locales/findings";
import { columnNumber } from "../../sheet/address";
import type { Area } from "../../sheet/area";
import type { FormatName } from "../../sheet/styles";
import { valueAt } from "../contents";
import { errorIn } from "./errorIn";
import type { Measure } from "./finding";
import { spelled } from "./spelled";
import type { CheckedContents } from "./subject";

/** What marked cells show and, where the rule that marks them has one, the limit that they passed. */
export type Measuring = (kind: FindingKey, area: Area, rule?: string) => Measure | undefined;

/** What is counted in days, where its cell holds a count. */
const inDays: ReadonlySet<FindingKey> = new Set(["stage.stale", "rep.unvisited", "step.overdue"]);

/** A limit stands in a cell of its own, the same for every cell that is marked: `$I12>$F$5`. */
const limitInRule = />=?\$([A-Z]+)\$(\d+)/;

/** So long a text fits beside its cell. */
const longest = 20;

/** Gives what reads the measures off a sheet; what each cell holds it looks up in the form once. */
export function measuring({ contents, made }: CheckedContents): Measuring {
  const formats = new Map<string, FormatName>();
  for (const { row, column, format } of made?.cells ?? []) {
    if (format !== undefined) formats.set(`${row} ${column}`, format);
  }
  const formatAt = (row: number, column: number) => formats.get(`${row} ${column}`);

  function limitOf(rule: string): string | undefined {
    const [, letters, digits] = limitInRule.exec(rule) ?? [];
    if (letters === undefined) return undefined;
    const [row, column] = [Number(digits) - 1, columnNumber(letters)];
    const value = valueAt(contents, row, column);
    return typeof value === "number" ? spelled(value, formatAt(row, column)) : undefined;
  }

  return (kind, { row, column, columns }, rule = "") => {
    // Of cells side by side the last holds what the rest is marked for.
    for (let at = column + columns - 1; at >= column; at -= 1) {
      const value = valueAt(contents, row, at);
      if (typeof value !== "number") continue;
      const format = formatAt(row, at);
      const limit = limitOf(rule);
      return {
        shown: spelled(value, format),
        ...(inDays.has(kind) && format === "count" && { unit: "days" as const }),
        ...(limit !== undefined && { limit }),
      };
    }
    const text = valueAt(contents, row, column);
    if (columns > 1 || typeof text !== "string" || errorIn(text) !== null) return undefined;
    return text !== "" && text.length <= longest ? { shown: text } : undefined;
  };
}
