import type { Language } from "../locales/language";
import type { Area } from "../sheet/area";
import type { SheetTextKey } from "../locales/sheets";
import type { Currency } from "../sheet/currency";
import type { TextValues } from "../locales/catalogue";
import type { Period } from "./period";
import type { Placement } from "./place";
import type { Source } from "./source";
import type { Sample, SheetForm } from "./template";

/** What is decided about one sheet before it is made. */
export type SheetPlan = {
  form: SheetForm;
  name: string;
  language: Language;
  period: Period;
  /** The month in which its year starts, where that is not January. */
  fiscalYearStart?: number | undefined;
  person: string;
  /** Those who have a row each, where the sheet is a team's. */
  people: readonly string[];
  sample: boolean;
  /** The place of the person among those whose sheets are added up, from 0. */
  turn: number;
  formulas: "live" | "plain";
  protect: boolean;
  /** The unit of its amounts, where people choose it. */
  currency: Currency | undefined;
  /** How many rows its list has, where people choose it. */
  rows: number | undefined;
  /** The sheets that it adds up. */
  sources: readonly Source[];
  tableName: (wanted: string) => string;
};

/** A plan with its form laid out: where each name is, which sample stands in it, and what its texts say. */
export type LaidOut = SheetPlan & {
  placement: Placement;
  names: ReadonlyMap<string, Area>;
  values: Sample;
  text: (key: SheetTextKey, values?: TextValues) => string;
};
