import type { Language } from "../locales/language";
import type { Area } from "../sheet/area";
import type { Period } from "./period";
import type { Placement } from "./place";
import type { Sample, Template } from "./template";

/** What is decided about one sheet before it is made. */
export type SheetPlan = {
  template: Template;
  name: string;
  language: Language;
  period: Period;
  person: string;
  sample: boolean;
  formulas: "live" | "plain";
  protect: boolean;
  tableName: (wanted: string) => string;
};

/** A plan with its template laid out: where each name is, and which sample stands in it. */
export type LaidOut = SheetPlan & {
  placement: Placement;
  names: ReadonlyMap<string, Area>;
  values: Sample;
};
