import type { Language } from "../locales/language";

/** What a person asked for: one sheet of a template for each of the people, or one for nobody in particular. */
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
  /** Whether the week goes on to Saturday; it does so only in a template that can have one. */
  saturday: boolean;
};

/** Names that the workbook already has, in any spelling of case. */
export type Taken = { sheets: readonly string[]; tables: readonly string[] };
