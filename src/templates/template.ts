import type { FindingKey } from "../locales/findings";
import type { Language } from "../locales/language";
import type { SampleTexts } from "../locales/samples";
import type { SheetTextKey } from "../locales/sheets";
import type { FormatName, StyleName } from "../sheet/styles";
import type { SheetHead, TemplateHead } from "./templateHead";
import type { Period } from "./period";

/**
 * A sheet as data. Texts stand by key, looks by style name, and formulas speak of cells by name:
 * `{quota}` is the cell (or the column of cells) of that name, `{count.2}` the second cell of a column,
 * `{row:stage}` the cell of that name in the formula's own row, `{up:won}` the one in the row above,
 * `{along:won}` the one in its own row that moves with the formula to other columns,
 * `{stageName..wonName}` the area from one name to another. In a row that stands once for each of the people,
 * `{sheet:quota}` is the cell of that name on the person's own sheet.
 */
export type SheetForm = SheetHead & {
  tabColor: string;
  /** Width of each column in characters. */
  columns: readonly number[];
  rows: readonly Row[];
  /** How many rows each of the other repeated rows makes where no sample asks for more. */
  repeats: Readonly<Record<string, number>>;
  /** Choices for drop-downs, kept in hidden columns of the sheet itself. */
  lists: Readonly<Record<string, readonly SheetTextKey[]>>;
  /**
   * Names that stand side by side with a number behind them: formulas speak of `{month3}` or, all together, of
   * `{month}`; the sheet has one name for all, and one rule for what they accept.
   */
  blocks?: readonly string[];
  tables: readonly TableSpec[];
  conditionals: readonly ConditionalSpec[];
  charts: readonly ChartSpec[];
  freeze: { rows: number; columns: number };
  /**
   * The row above the first cell named `titleOf` repeats on each page; with `titleRows`, as many rows as a form has
   * headings: the groups stand above their columns.
   */
  print: { orientation: "portrait" | "landscape"; tall: number; titleOf?: string; titleRows?: 2 };
  sample: (given: SampleGiven) => Sample;
  /** What its stages are in data, where they are not the standard ones: a company can have others, and more or fewer. */
  stages?: readonly string[] | undefined;
  /**
   * What the model makes of a sample where worksheet functions alone cannot, by cell name: it stands in a plain sheet
   * as it was when the sheet was made, while a live sheet calculates it.
   */
  modelled?: (sample: Sample) => Sample;
};

/** A form that people choose, with the one that adds up the sheets of several people where there is one. */
export type Template = TemplateHead & SheetForm & { summary?: SheetForm };

export type Row = {
  height?: number;
  /**
   * The key of `repeats` that says how often the row stands; `list` stands as often as people choose within the
   * limits of the head, `people` once for each sheet that a summary adds up.
   */
  repeat?: string;
  cells: readonly CellSpec[];
};

export type CellSpec = {
  /** The column's letters. */
  at: string;
  /** How many columns and rows the cell is merged over. */
  wide?: number;
  tall?: number;
  style: StyleName;
  format?: FormatName;
  /** Cells of one name lie one below the other; the name becomes a name of the sheet. */
  name?: string;
  content?: ContentSpec;
  input?: InputSpec;
};

export type ContentSpec =
  | { text: SheetTextKey }
  /** What a company calls something itself, in any language. */
  | { words: string }
  | { number: number }
  | { fact: Fact }
  /** What stands in a cell of that name on the first sheet that is added up. */
  | { from: string }
  | { formula: string }
  | { live: string; plain: string };

/**
 * What the request says: the person, the one whose row it is on a team's sheet, the period in words, its first and its
 * last day as dates.
 */
export type Fact = "person" | "member" | "period" | "start" | "end";

/** What people type into a cell: what it is called, how to fill it, what is accepted. */
export type InputSpec = { label: SheetTextKey; hint: SheetTextKey; accept: Accept };

export type Accept =
  | { kind: "text"; maxLength: number }
  | { kind: "whole"; min: number; max: number }
  /** Zero or more; `money` is in the sheet's currency, `rate` goes up to 1, shown as 100%. */
  | { kind: "amount" | "money" | "rate" }
  | { kind: "date" }
  /** One of the template's lists, or a range of the sheet: a name, or `first..last`. */
  | { kind: "list"; of: string };

/** A table over named columns; its header is the row above their first cells. It has filter buttons unless told not to. */
export type TableSpec = { name: string; first: string; last: string; filter?: false };

/**
 * `on` is a name, or an area from one name to another: `first..last`. A bar is full at `full`, or at the highest number.
 * A mark that wants a second look has a `finding` that says why; the pane lists them.
 */
export type ConditionalSpec =
  | {
      kind: "formula";
      on: string;
      formula: string;
      fill?: string;
      color?: string;
      bold?: true;
      finding?: FindingKey;
    }
  | { kind: "bar"; on: string; color: string; full?: number }
  | { kind: "scale"; on: string; color: string };

export type ChartSpec = {
  name: string;
  kind: "column" | "line" | "stackedBar";
  title: SheetTextKey;
  categories: string;
  series: readonly { name: string; values: string; color: string }[];
  /** Columns by letters, rows from one name to another. */
  position: { from: string; to: string; first: string; last: string };
};

/**
 * `people` are those who have a row each, where the sheet is a team's. `turn` counts the sheets that are added up: the
 * first, 0, shows the example as it is published, the others may differ from it.
 */
export type SampleGiven = {
  texts: SampleTexts;
  language: Language;
  period: Period;
  people: readonly string[];
  turn: number;
};

/** Values by cell name: one, or one for each cell of the name from the first; money in ten thousands of yuan. */
export type Sample = Readonly<Record<string, SampleValue | readonly SampleValue[]>>;

export type SampleValue = string | number | null;
