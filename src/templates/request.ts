import type { Language } from "../locales/language";
import type { Settings } from "../settings/settings";
import type { Currency } from "../sheet/currency";

/**
 * What a person asked for: one sheet of a template for each of the people, or one for nobody in particular. What the
 * template does not offer does not matter to it.
 */
export type SheetRequest = {
  template: string;
  language: Language;
  /** Any day of the period, as `2026-11-23`. */
  start: string;
  people: readonly string[];
  /** Whether the sheet comes filled with its worked example. */
  sample: boolean;
  /** `live` formulas use the SALES functions, `plain` ones need no add-in. */
  formulas: "live" | "plain";
  protect: boolean;
  /** Whether the week goes on to Saturday. */
  saturday: boolean;
  /** How many rows the list has; left out, as many as usual. */
  rows?: number | undefined;
  /** The unit of the amounts; left out, the usual one of the language. */
  currency?: Currency | undefined;
  /** Whether the sheets of two or more people are followed by one that adds them up. */
  summary?: boolean | undefined;
  /** What the company does in its own way; left out, everything is at the standard. */
  standards?: Standards | undefined;
};

/** The settings that sheets are made by; the rest are defaults of what a request says itself. */
export type Standards = Pick<Settings, "stages" | "forecastRates" | "fiscalYearStart" | "weekStart">;

/** Names that the workbook already has, in any spelling of case. */
export type Taken = { sheets: readonly string[]; tables: readonly string[] };
