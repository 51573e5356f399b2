/**
 * What a cell looks like: fonts in points, colours `#RRGGBB`. What is left out is as in an empty cell:
 * 10 points, black, no fill, no border, left for text and right for numbers, centred vertically.
 */
export type Look = {
  bold?: true;
  italic?: true;
  size?: number;
  color?: string;
  fill?: string;
  /** A thin line on all four sides, in this colour. */
  border?: string;
  align?: "left" | "center" | "right";
  vertical?: "top";
  wrap?: true;
  /** In a column narrower than its words; how far it turns is a matter of the language. */
  turned?: true;
  indent?: number;
  /** People type here: the cell stays open when the sheet is protected. */
  input?: true;
};

const line = "#BFC7D1";
const ink = "#1F3A5F";
const paper = "#FFF9E5";
const calm = "#F4F8F2";

/** The house's styles, by name: a template never says how a style looks, a writer never says what it means. */
export const styles = {
  title: { bold: true, size: 16, color: ink },
  note: { italic: true, size: 9, color: "#5B6673", wrap: true },
  section: { bold: true, size: 12, color: ink },
  label: { color: "#33404D", fill: "#EEF2F6", border: line, align: "left", indent: 1, wrap: true },
  labelCenter: { color: "#33404D", fill: "#EEF2F6", border: line, align: "center" },
  heading: { bold: true, color: "#FFFFFF", fill: ink, border: ink, align: "center", wrap: true },
  subheading: { bold: true, color: ink, fill: "#D9E4F0", border: line, align: "center", wrap: true },
  subheadingTurned: {
    ...{ bold: true, color: ink, fill: "#D9E4F0", border: line, align: "center" },
    ...{ wrap: true, turned: true },
  },
  input: { fill: paper, border: line, input: true, align: "left", indent: 1, wrap: true },
  inputNumber: { fill: paper, border: line, input: true, align: "right" },
  inputCenter: { fill: paper, border: line, input: true, align: "center", wrap: true },
  inputTop: { fill: paper, border: line, input: true, align: "left", indent: 1, vertical: "top", wrap: true },
  result: { fill: calm, border: line },
  resultText: { fill: calm, border: line, align: "left", indent: 1 },
  resultSentence: { fill: calm, border: line, align: "left", indent: 1, wrap: true },
  resultCenter: { fill: calm, border: line, align: "center" },
  key: { bold: true, size: 12, color: "#0B5A2B", fill: "#E2F0D9", border: line, align: "center" },
  total: { bold: true, fill: "#E7ECF1", border: line },
  totalText: { bold: true, fill: "#E7ECF1", border: line, align: "left", indent: 1 },
  totalCenter: { bold: true, fill: "#E7ECF1", border: line, align: "center" },
  hidden: { color: "#808080", size: 8 },
} as const satisfies Record<string, Look>;

export type StyleName = keyof typeof styles;

/** Number formats by meaning, spelled so that every language of Excel reads them alike. */
export const formats = {
  amount: "#,##0.0#",
  count: "#,##0",
  quantity: "#,##0.00",
  amountOrBlank: "#,##0.0#;-#,##0.0#;",
  countOrBlank: "#,##0;-#,##0;",
  quantityOrBlank: "#,##0.00;-#,##0.00;",
  percent: "0.0%",
  percentOrBlank: "0.0%;-0.0%;",
  date: "yyyy-mm-dd",
  day: "mm-dd",
  week: "0",
  step: "+0",
  percentStep: "+0.0%;-0.0%;0.0%",
  month: "yyyy-mm",
} as const;

export type FormatName = keyof typeof formats;

/** The face of every text, by language: one that Windows and Office for Mac both have. */
export const fontFor = { "en-US": "Calibri", "zh-CN": "Microsoft YaHei" } as const;

/** Degrees by which turned text reads upwards, by language: Chinese breaks anywhere and stays upright. */
export const turnFor = { "en-US": 90, "zh-CN": 0 } as const;

export const defaultFontSize = 10;

/** Excel's plainest table style: the cells under it have looks of their own. */
export const tableStyle = "TableStyleLight1";
