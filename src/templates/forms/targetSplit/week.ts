import type { SheetTextKey } from "../../../locales/sheets";
import type { FormatName } from "../../../sheet/styles";
import { amount, heading, input, money, rate } from "../../cells";
import type { CellSpec, Row } from "../../template";

/** The names of the quarters, as the drop-down has them. */
export const quarterNames: readonly SheetTextKey[] = [
  "split.quarter.1",
  "split.quarter.2",
  "split.quarter.3",
  "split.quarter.4",
];

const headings: Row = {
  height: 30,
  cells: [
    heading("A", "split.week.item"),
    { ...heading("B", "split.week.quarter"), wide: 2 },
    heading("D", "split.week.year"),
    heading("E", "split.week.share"),
    heading("F", "split.week.tax"),
    heading("G", "split.week.small"),
    heading("H", "split.week.target"),
    heading("I", "split.week.deal"),
    heading("J", "split.week.deals"),
    heading("K", "split.week.weeks"),
    heading("L", "split.week.perWeek"),
  ],
};

const line: Row = {
  height: 24,
  cells: [
    input(
      "A",
      "weekItem",
      "split.week.item",
      { kind: "list", of: "product..productTotal" },
      { style: "input", content: { text: "split.total" } },
    ),
    input(
      "B",
      "weekQuarter",
      "split.week.quarter",
      { kind: "list", of: "quarters" },
      { wide: 2, content: { text: "split.quarter.1" } },
    ),
    shown(
      "D",
      "weekYear",
      "amountOrBlank",
      "IFERROR(N(INDEX({productSum..productSumTotal},MATCH({weekItem},{product..productTotal},0))),0)",
    ),
    shown(
      "E",
      "weekShare",
      "percentOrBlank",
      "IFERROR(INDEX({quarterShare},MATCH({weekQuarter},{quarters},0)),0)",
    ),
    input("F", "weekTax", "split.week.tax", amount, { format: "quantity", content: { number: 1 } }),
    input("G", "weekSmall", "split.week.small", rate, { format: "percent", content: { number: 0.7 } }),
    {
      ...key("H", "weekTarget", "amountOrBlank", "{weekYear}*{weekShare}*{weekTax}*{weekSmall}"),
      style: "totalCenter",
    },
    input("I", "weekDeal", "split.week.deal", money, { format: "amount" }),
    key(
      "J",
      "weekDeals",
      "countOrBlank",
      "IF(N({weekDeal})=0,0,ROUNDUP(ROUND({weekTarget}/{weekDeal},6),0))",
    ),
    input("K", "weeks", "split.week.weeks", { kind: "whole", min: 1, max: 14 }, { content: { number: 13 } }),
    key("L", "weekly", "countOrBlank", "IF(N({weeks})=0,0,ROUNDUP(ROUND({weekDeals}/{weeks},6),0))"),
  ],
};

function shown(at: string, name: string, format: FormatName, formula: string): CellSpec {
  return { at, name, style: "resultCenter", format, content: { formula: `=${formula}` } };
}

function key(at: string, name: string, format: FormatName, formula: string): CellSpec {
  return { ...shown(at, name, format, formula), style: "key" };
}

/** 眼前目标: one line of the first level in one quarter, down to the deals of a week. Sales models, section 8. */
export const week: readonly Row[] = [headings, line];
