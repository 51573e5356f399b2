import { heading, input, rate, result, type InputKey } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { stageSets } from "../funnelParts/stageSets";
import { stillToDo, stillToDoHeadings } from "./stillToDo";

/** The place of the negotiation among the open stages: only from there a deal can be paid in the period. */
export const negotiation = stageSets.largeDeals.open.length;

/** What of a deal's software is paid in the period, when it is won. */
export const paidInPeriod = "{thisYear}*{thisQuarter}";

/** Sales models, section 5: negotiation × 70 % × 50 % + won before, × 75 %; what is missing then, and how many deals that is. */
const cells: readonly CellSpec[] = [
  key("A", "negotiated", "amountOrBlank", `={expectedAmount.${negotiation}}`),
  share("B", "thisYear", "large.thisYear", 0.7),
  share("C", "thisQuarter", "large.thisQuarter", 0.5),
  key("D", "collectible", "amountOrBlank", "={wonExpected}"),
  share("E", "usualShare", "large.usualShare", 0.75),
  key("F", "expectedCollection", "quantityOrBlank", "=SUM({collection})"),
  key("G", "gap", "quantity", '=IF({quota}="","",{quota}-{achieved}-{expectedCollection})'),
  key(
    "H",
    "average",
    "amountOrBlank",
    `=IF({ownAverage}<>"",{ownAverage},IF(${valued()}=0,0,${worth()}/${valued()}))`,
  ),
  { ...key("I", "perDeal", "quantityOrBlank", `={average}*${paidInPeriod}*{usualShare}`), wide: 2 },
  ...stillToDo,
];

function key(at: string, name: string, format: NonNullable<CellSpec["format"]>, formula: string): CellSpec {
  return { ...result(at, name, format, formula), style: "key" };
}

function share(at: string, name: string, text: InputKey, usual: number): CellSpec {
  return input(at, name, text, rate, { format: "percent", content: { number: usual } });
}

/** The open deals that have an amount, and what they are worth together. */
function valued(): string {
  return 'SUMPRODUCT(COUNTIFS({countedStage},{stageName},{amount},"<>"))';
}

function worth(): string {
  return "SUM({stageAmount})";
}

/** The formula from left to right, and what follows from it. */
export const collection: readonly Row[] = [
  {
    height: 34,
    cells: [
      heading("A", "large.negotiated"),
      heading("B", "large.thisYear"),
      heading("C", "large.thisQuarter"),
      heading("D", "large.collectible"),
      heading("E", "large.usualShare"),
      heading("F", "large.collection"),
      heading("G", "large.gap"),
      heading("H", "large.average"),
      { ...heading("I", "large.perDeal"), wide: 2 },
      ...stillToDoHeadings,
    ],
  },
  { height: 34, cells },
];
