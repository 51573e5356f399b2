import { date, heading, input, rate, result } from "../../cells";
import type { CellSpec, Row } from "../../template";
import type { StageSet } from "../funnelParts/stageSet";
import { today } from "../funnelParts/today";
import { wholeDeals } from "../funnelParts/wholeDeals";

function figuresOf({ open, daysInStage }: StageSet): CellSpec[] {
  return [
    input("A", "dealLimit", "small.dealLimit", rate, { format: "percent", content: { number: 0.3 } }),
    input("B", "periodEnd", "small.periodEnd", date, { format: "date", content: { fact: "end" } }),
    input(
      "C",
      "cycleDays",
      "small.cycleDays",
      { kind: "whole", min: 1, max: 365 },
      { format: "count", content: { number: open.length * daysInStage } },
    ),
  ];
}

const unknown = 'OR({lastDay}="",{leadsShort}="")';
const tooLate = `AND({leadsShort}>0,{lastDay}<=${today})`;

/** How many deals of the list want to be looked at, and whether new ones still come in time. */
const results: readonly CellSpec[] = [
  count("D", "staleCount", "={allStale}"),
  count("E", "bigCount", '=COUNTIF({dealShare},">"&{dealLimit})'),
  count("F", "overdueCount", `=SUMPRODUCT(COUNTIFS({stage},{stageName},{close},"<"&${today}))`),
  {
    ...{ at: "G", wide: 4, name: "lastDayMeaning", style: "resultSentence" },
    content: { formula: `=IF({lastDay}="","",IF({lastDay}<=${today},{timeWords.2},{timeWords.1}))` },
  },
  {
    ...{ at: "K", wide: 2, name: "leadsPerWeek", style: "key", format: "count" },
    content: {
      live: `=IF(${unknown},"",IF(${tooLate},"",INDEX(SALES.FUNNEL_DEADLINE({periodEnd},{cycleDays},${today},{leadsShort}),1,2)))`,
      plain: `=IF(${unknown},"",IF(${tooLate},"",${wholeDeals(`{leadsShort}/MAX(1,({lastDay}-${today})/7)`)}))`,
    },
  },
];

function count(at: string, name: string, formula: string): CellSpec {
  return { ...result(at, name, "countOrBlank", formula), style: "key" };
}

/** When the period ends and how long a deal takes, what wants to be looked at, and how many new deals enter each week. */
export function deadline(stages: StageSet): Row[] {
  return [
    {
      height: 34,
      cells: [
        heading("A", "small.dealLimit"),
        heading("B", "small.periodEnd"),
        heading("C", "small.cycleDays"),
        heading("D", "small.stale"),
        heading("E", "small.big"),
        heading("F", "small.overdue"),
        { ...heading("G", "small.lastDay.meaning"), wide: 4 },
        { ...heading("K", "small.leadsPerWeek"), wide: 2 },
      ],
    },
    { height: 26, cells: [...figuresOf(stages), ...results] },
  ];
}
