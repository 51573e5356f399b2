import type { Cell, Content } from "../sheet/sheet";
import { formulaText } from "./formulaText";
import type { LaidOut } from "./laidOut";
import { dateSerial, periodLabel } from "./period";
import type { PlacedCell } from "./place";
import type { ContentSpec, Fact, SampleValue } from "./template";

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

function contentOf(sheet: LaidOut, placed: PlacedCell): Content | undefined {
  const { spec, index } = placed;
  const value = spec.name === undefined ? undefined : sampleValue(sheet.values[spec.name], index);
  if (value === null) return undefined;
  if (value === undefined) return spec.content && specified(sheet, spec.content, placed);
  if (sheet.formulas === "live" && !spec.input && spec.content && "live" in spec.content) {
    return specified(sheet, { live: spec.content.live, plain: constant(value) }, placed);
  }
  return typeof value === "number" ? { number: value } : { text: value };
}

/** A value that people would otherwise see calculated, as a formula. */
function constant(value: string | number): string {
  return typeof value === "number" ? `=${value}` : `="${value.replaceAll('"', '""')}"`;
}

function sampleValue(values: LaidOut["values"][string] | undefined, index: number): SampleValue | undefined {
  if (Array.isArray(values)) return (values as readonly SampleValue[])[index];
  return index === 0 ? (values as SampleValue | undefined) : undefined;
}

function specified(
  sheet: LaidOut,
  content: ContentSpec,
  { area, time }: Pick<PlacedCell, "area" | "time">,
): Content | undefined {
  if ("text" in content) return { text: sheet.text(content.text) };
  if ("words" in content) return { text: content.words };
  if ("number" in content) return { number: content.number };
  if ("fact" in content) return factOf(sheet, content.fact, time);
  if ("from" in content) return specified(sheet, { formula: `={sheet:${content.from}}` }, { area, time });
  const place = { row: area.row, names: sheet.names, source: sheet.sources[time] };
  const plain = formulaText("plain" in content ? content.plain : content.formula, place);
  const live = sheet.formulas === "live" && "live" in content;
  return { formula: live ? formulaText(content.live, place) : plain, plain };
}

function factOf({ language, period, ...whom }: LaidOut, fact: Fact, time: number): Content | undefined {
  switch (fact) {
    case "person":
      return nameOf(whom.person);
    case "member":
      return nameOf(whom.people[time]);
    case "period":
      return { text: periodLabel(language, period) };
    case "start":
      return { number: dateSerial(period.start) };
    case "end":
      return { number: dateSerial(period.end) };
  }
}

function nameOf(person = ""): Content | undefined {
  return person === "" ? undefined : { text: person };
}
