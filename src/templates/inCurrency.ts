import { yuanIn } from "../sheet/currency";
import type { SheetPlan } from "./laidOut";
import type { Sample, SampleValue } from "./template";

/** Gives a sample, whose money is in ten thousands of yuan, in the sheet's own unit. */
export function inCurrency(sample: Sample, { form, currency }: Pick<SheetPlan, "form" | "currency">): Sample {
  if (currency === undefined || currency === "ten-thousand-yuan") return sample;
  const factor = yuanIn["ten-thousand-yuan"] / yuanIn[currency];
  const inputs = form.rows
    .flatMap(({ cells }) => cells)
    .filter(({ input }) => input?.accept.kind === "money");
  const money = new Set(inputs.map(({ name }) => name));
  // The factor is whole, so what is left behind the cents is noise of the multiplication.
  const converted = (value: SampleValue): SampleValue =>
    typeof value === "number" ? Math.round(value * factor * 100) / 100 : value;
  return Object.fromEntries(
    Object.entries(sample).map(([name, values]) => {
      if (!money.has(name)) return [name, values];
      return [name, isList(values) ? values.map(converted) : converted(values)];
    }),
  );
}

function isList(values: Sample[string]): values is readonly SampleValue[] {
  return Array.isArray(values);
}
