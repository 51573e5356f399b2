/** The sides of a cell that can carry a line. */
export const borderSides = ["top", "bottom", "left", "right", "diagonalUp", "diagonalDown"] as const;

export type BorderSide = (typeof borderSides)[number];

/** A line; style and weight as Excel's API spells them. */
export type Border = Readonly<{ style: string; weight: string; color: string }>;

/** Everything about a cell that is not its content; words as Excel's API spells them. */
export type CellFormat = Readonly<{
  numberFormat: string;
  fontName: string;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  color: string;
  fill: string | null;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  shrinkToFit: boolean;
  indentLevel: number;
  textOrientation: number;
  locked: boolean;
  formulaHidden: boolean;
  /** Whether the content was entered behind an apostrophe. */
  quotePrefix: boolean;
  borders: Readonly<Partial<Record<BorderSide, Border>>>;
}>;

/** An untouched cell of a new workbook. */
export const emptyFormat: CellFormat = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  color: "#000000",
  fill: null,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  borders: {},
};
