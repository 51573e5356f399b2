import { splitCheck as check } from "../model/index";
import { barsPicture } from "./barsPicture";
import type { Call } from "./call";
import type { Explanation } from "./explanation";

/** Explains `SALES.SPLIT_CHECK`: the total less every part. */
export function splitCheck({ given, writing }: Call): Explanation {
  const { text, number } = writing;
  const [total, table] = [given.number("total"), given.table("parts")];
  const parts = table.flat();
  const open = check(total, table, given.optional("unit"));
  const result = number(open);
  const state = open > 0 ? "short" : open < 0 ? "over" : "exact";
  const binary = parts.reduce((left, part) => left - part, total);
  return {
    result,
    sentence: text(`SPLIT_CHECK.sentence.${state}`, { by: number(Math.abs(open)), total: number(total) }),
    terms: [{ label: text("SPLIT_CHECK.difference"), working: working(), result }],
    notes: open === 0 && binary !== 0 ? [text("SPLIT_CHECK.binary", { left: number(binary) })] : [],
    ...barsPicture(parts.map((value, at) => ({ name: text("part", { part: at + 1 }), value }))),
  };

  function working(): string {
    const less = writing.sum(parts, Number, number);
    return parts.length === 1 && parts[0]! >= 0
      ? `${number(total)} − ${less}`
      : `${number(total)} − (${less})`;
  }
}
