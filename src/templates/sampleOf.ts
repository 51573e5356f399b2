import { samples, type SampleTexts } from "../locales/samples";
import { inCurrency } from "./inCurrency";
import type { SheetPlan } from "./laidOut";
import type { Sample, SampleValue, SheetForm } from "./template";

/** Of so many rows of a list, each person after the first goes without one. */
const cycle = 4;

/**
 * Gives the worked example of a sheet in its own unit. Where several people's sheets are added up, the first shows the
 * example as it is published, the others some of its rows under other customers' names.
 */
export function sampleOf(plan: SheetPlan): Sample {
  const { form, language, turn } = plan;
  const published = form.sample({ ...plan, texts: turned(samples[language], turn) });
  const sample = inCurrency(turn === 0 ? published : fewerRows(published, form, turn), plan);
  return { ...sample, ...form.modelled?.(sample) };
}

function turned(texts: SampleTexts, turn: number): SampleTexts {
  const { customerFirst } = texts;
  const first = (turn * 5) % customerFirst.length;
  return { ...texts, customerFirst: [...customerFirst.slice(first), ...customerFirst.slice(0, first)] };
}

function fewerRows(sample: Sample, { rows }: SheetForm, turn: number): Sample {
  const list = rows.filter(({ repeat }) => repeat === "list").flatMap(({ cells }) => cells);
  const listed = new Set(list.map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(sample).map(([name, values]) => {
      if (!listed.has(name) || !isList(values)) return [name, values];
      return [name, values.filter((_, index) => (index + turn) % cycle !== 0)];
    }),
  );
}

function isList(values: Sample[string]): values is readonly SampleValue[] {
  return Array.isArray(values);
}
