import type { Label } from "../functions/customFunction";
import type { helpText } from "../locales/help/index";
import type { CalendarDate } from "../model/day";
import type { Argument, Refusal } from "../model/index";

/** The name of a help text. */
export type HelpKey = Parameters<typeof helpText>[1];

/** What stands in a cell of an example before the formula is typed: a column's head, or a value. */
export type GivenCell = { head: Argument } | { day: CalendarDate } | number | "";

/** What a formula shows in a cell; `about` is rounded to the decimals that it is written with. */
export type ShownCell = number | "" | { about: number } | { day: CalendarDate } | { label: Label };

/** A formula, spelled with the English words, and the rows that it answers. */
export type Example = {
  text: HelpKey;
  formula: string;
  rows: readonly (readonly ShownCell[])[];
  /** The cells from A1 on that the formula refers to. */
  given?: readonly (readonly GivenCell[])[];
  /** Where the formula is typed, if not in A1; rows and columns count from 0. */
  at?: { row: number; column: number };
};

/** A formula that is refused, and the error that it shows. */
export type Mistake = { formula: string; shows: "#VALUE!" | "#N/A"; refusal: Refusal };

/** What a function's page shows beside its texts; every figure in it comes from outside of the code. */
export type Guide = {
  examples: readonly Example[];
  /** One formula for a whole column of people or periods. */
  team?: Example;
  mistakes: readonly Mistake[];
};
