import { sheetText } from "../locales/sheets";
import type { Cell, Content } from "../sheet/sheet";
import { formulaText } from "./formulaText";
import type { LaidOut } from "./laidOut";
import { dateSerial, periodLabel } from "./period";
import type { PlacedCell } from "./place";
import type { ContentSpec, SampleValue } from "./template";

/** Gives the cells of a sheet: looks, texts, numbers, formulas and, where asked for, the sample. */
export function cellsOf(sheet: LaidOut): Cell[] {
  return sheet.placement.cells.flatMap((placed) => {
    const content = contentOf(sheet, placed);
    const [first, ...others] = lookOf(placed);
    return [content ? { ...first!, content } : first!, ...others];
  });
}

/** A merged cell is styled over its whole area, so that its border is whole. */
function lookOf({ spec, area }: PlacedCell): Cell[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
    style: spec.style,
    ...(spec.format && { format: spec.format }),
  }));
}

function contentOf(sheet: LaidOut, { spec, index, area }: PlacedCell): Content | undefined {
  const value = spec.name === undefined ? undefined : sampleValue(sheet.values[spec.name], index);
  if (value === null) return undefined;
  if (value !== undefined) return typeof value === "number" ? { number: value } : { text: value };
  return spec.content && specified(sheet, spec.content, area.row);
}

function sampleValue(values: LaidOut["values"][string] | undefined, index: number): SampleValue | undefined {
  if (Array.isArray(values)) return (values as readonly SampleValue[])[index];
  return index === 0 ? (values as SampleValue | undefined) : undefined;
}

function specified(sheet: LaidOut, content: ContentSpec, row: number): Content | undefined {
  if ("text" in content) return { text: sheetText(sheet.language, content.text) };
  if ("number" in content) return { number: content.number };
  if ("fact" in content) return factOf(sheet, content.fact);
  const plain = formulaText("plain" in content ? content.plain : content.formula, sheet.names, row);
  const live = sheet.formulas === "live" && "live" in content;
  return { formula: live ? formulaText(content.live, sheet.names, row) : plain, plain };
}

function factOf(
  { language, period, person }: LaidOut,
  fact: "person" | "period" | "start",
): Content | undefined {
  if (fact === "start") return { number: dateSerial(period.start) };
  const text = fact === "person" ? person : periodLabel(language, period);
  return text === "" ? undefined : { text };
}
