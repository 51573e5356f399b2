import type { FindingKey } from "../locales/findings";
import type { Language } from "../locales/language";
import type { Area } from "./area";
import type { Currency } from "./currency";
import type { FormatName, StyleName } from "./styles";

/**
 * The plain form of a sheet: what every writer writes and no template is needed to read.
 * Rows and columns count from 0; a column's width is in characters, a row's height in points.
 */
export type Sheet = {
  name: string;
  identity: Identity;
  tabColor: string;
  /** Width of each column, from the first. */
  columns: readonly Column[];
  /** Heights that differ from the default, by row. */
  rowHeights: ReadonlyMap<number, number>;
  /** In reading order; a cell that is not here is empty and unstyled. */
  cells: readonly Cell[];
  /** Areas shown as one cell; only the first cell of an area has content. */
  merges: readonly Area[];
  /** Names with the sheet as their scope: how people, formulas and later features find a cell. */
  names: readonly { name: string; area: Area }[];
  tables: readonly Table[];
  validations: readonly Validation[];
  conditionals: readonly Conditional[];
  charts: readonly Chart[];
  /** How many rows and columns stay in view. */
  freeze: { rows: number; columns: number };
  /** Whether only input cells can be changed (no password). */
  protect: boolean;
  print: Print;
};

/** Who a sheet is, stored in the sheet itself; its meaning never changes once released. */
export type Identity = {
  template: string;
  version: number;
  language: Language;
  /** `2026-W48`, `2026-11`, `2026-Q4` or `2026`; of a fiscal year `FY2027-Q3` or `FY2027`. */
  period: string;
  /** Empty where the sheet is nobody's in particular. */
  person: string;
  /** The unit of the sheet's amounts, where people can choose it. */
  currency?: Currency;
  /** The month in which its fiscal year starts, where its period is one or lies in one. */
  fiscalYearStart?: number;
  /** Its open stages, where they are not the standard ones in number and order. */
  stages?: readonly string[];
};

export type Column = { width: number; hidden?: true };

export type Cell = {
  row: number;
  column: number;
  content?: Content;
  style: StyleName;
  format?: FormatName;
};

/** A formula is in English with commas, as Excel stores it, and begins with `=`. */
export type Content =
  | { text: string }
  | { number: number }
  /** `plain` gives the same result by worksheet functions alone; it equals `formula` in a plain sheet. */
  | { formula: string; plain: string };

/** A list with a header row; its cells are written as cells, the table only says what they are. */
export type Table = { name: string; area: Area; headers: readonly string[]; filter: boolean };

/** What a cell accepts, the hint shown when it is chosen and the sentence shown when an entry is refused. */
export type Validation = {
  area: Area;
  rule: ValidationRule;
  hint: { title: string; message: string };
  error: { title: string; message: string };
};

export type ValidationRule =
  /** `source` is a formula of a range, such as `=$P$2:$P$5`. */
  | { kind: "list"; source: string }
  | { kind: "number" | "whole" | "date"; min: number; max: number }
  | { kind: "text"; maxLength: number };

export type Conditional =
  /** `formula` is written for the first cell of the area; `finding` says what is wrong where it holds. */
  | {
      kind: "formula";
      area: Area;
      formula: string;
      fill?: string;
      color?: string;
      bold?: true;
      finding?: FindingKey;
    }
  /** From 0 to `full`, or to the area's highest number where there is no such end. */
  | { kind: "bar"; area: Area; color: string; full?: number }
  /** A ground from white at 0 to the colour at the area's highest number. */
  | { kind: "scale"; area: Area; color: string };

/** A chart over cells: categories and series each lie in one row or one column. */
export type Chart = {
  name: string;
  kind: "column" | "line" | "stackedBar";
  title: string;
  categories: Area;
  /** A series is called as the cell of its name, which says `label` when the sheet is made. */
  series: readonly { name: Area; label: string; values: Area; color: string }[];
  /** The cells that the chart covers. */
  position: Area;
};

/** A4 in every case; `tall` 0 lets the sheet run over as many pages as it needs. */
export type Print = {
  orientation: "portrait" | "landscape";
  area: Area;
  /** Rows repeated on each page. */
  titleRows?: { first: number; count: number };
  fit: { wide: number; tall: number };
  footer: string;
};
