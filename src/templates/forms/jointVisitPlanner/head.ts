import { date, input, label, shortText } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { isAgreed, isFree } from "./days";

/** Whose plan it is, and the days that it counts from and plans for. */
export const head: readonly Row[] = [
  {
    height: 22,
    cells: [
      label("A", "head.region", 2),
      input("C", "region", "head.region", shortText),
      label("D", "head.office"),
      input("E", "office", "head.office", shortText, { wide: 2 }),
      label("G", "head.name"),
      input("H", "person", "head.name", shortText, { wide: 2, content: { fact: "person" } }),
      label("J", "visit.month", 2),
      { at: "L", wide: 4, style: "resultText", content: { fact: "period" } },
    ],
  },
  {
    height: 22,
    cells: [
      label("A", "planner.asOf", 2),
      input("C", "asOf", "planner.asOf", date, { format: "date", content: { formula: "=TODAY()" } }),
      label("D", "planner.quotaFrom"),
      input("E", "quotaFrom", "planner.quotaFrom", date, {
        wide: 2,
        format: "date",
        content: { fact: "start" },
      }),
      label("G", "planner.quotaTo"),
      input("H", "quotaTo", "planner.quotaTo", date, {
        wide: 2,
        format: "date",
        content: { formula: '=IF({quotaFrom}="","",EOMONTH({quotaFrom},0))' },
      }),
      label("J", "planner.pace", 2),
      {
        at: "L",
        wide: 2,
        name: "pace",
        style: "key",
        format: "percent",
        content: {
          formula:
            '=IF(COUNT({asOf},{quotaFrom},{quotaTo})<3,"",IF({quotaTo}<{quotaFrom},"",MAX(0,MIN(1,({asOf}-{quotaFrom}+1)/({quotaTo}-{quotaFrom}+1)))))',
        },
      },
    ],
  },
  {
    height: 22,
    cells: [
      label("A", "planner.visits", 2),
      input(
        "C",
        "visits",
        "planner.visits",
        { kind: "whole", min: 0, max: 31 },
        {
          format: "count",
          content: { number: 8 },
        },
      ),
      label("D", "planner.planFrom"),
      input("E", "planFrom", "planner.planFrom", date, {
        wide: 2,
        format: "date",
        content: { formula: '=IF(COUNT({asOf},{quotaFrom})=0,"",MAX({asOf}+1,{quotaFrom}))' },
      }),
      label("G", "planner.planTo"),
      input("H", "planTo", "planner.planTo", date, {
        wide: 2,
        format: "date",
        content: { formula: '=IF({planFrom}="","",EOMONTH({planFrom},0))' },
      }),
      label("J", "planner.freeDays", 2),
      {
        at: "L",
        wide: 2,
        name: "freeDayCount",
        style: "key",
        format: "countOrBlank",
        content: { formula: `=IF(COUNT({planFrom},{planTo})<2,0,SUMPRODUCT(${isFree}))` },
      },
    ],
  },
  {
    height: 22,
    cells: [
      label("A", "planner.daysOff", 2),
      ...["C", "D", "E", "F", "G", "H", "I"].map((at, index): CellSpec =>
        input(at, `dayOff${index + 1}`, "planner.dayOff", date, { format: "day" }),
      ),
      label("J", "planner.undated", 2),
      {
        at: "L",
        wide: 2,
        name: "undated",
        style: "key",
        format: "countOrBlank",
        content: { formula: `=MAX(0,{visits}-SUMPRODUCT(({rep}<>"")*${isAgreed}))` },
      },
    ],
  },
];
