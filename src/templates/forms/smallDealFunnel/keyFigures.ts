import { heading, input, money, rate } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { lastDayToEnter } from "../funnelParts/lastDayToEnter";
import type { StageSet } from "../funnelParts/stageSet";
import { wholeDeals } from "../funnelParts/wholeDeals";

/** True until the quota and a deal size are known: so long the sheet is silent, not full of zeros and errors. */
export const notYetKnown = 'OR({quota}="",{average}=0)';

function figuresOf({ open: [first], daysInStage }: StageSet): CellSpec[] {
  return [
    input("A", "quota", "funnel.quota", money, { format: "amount" }),
    input("B", "achieved", "funnel.achieved", money, { format: "amount" }),
    input("C", "ownAverage", "funnel.ownAverage", money, { format: "amount" }),
    input("D", "entryRate", "funnel.entryRate", rate, {
      format: "percent",
      content: { number: first?.winRate ?? 0 },
    }),
    input(
      "E",
      "weeks",
      "funnel.weeks",
      { kind: "whole", min: 1, max: 53 },
      { format: "count", content: { number: 12 } },
    ),
    input(
      "F",
      "dayLimit",
      "funnel.dayLimit",
      { kind: "whole", min: 1, max: 365 },
      {
        format: "count",
        content: { number: daysInStage },
      },
    ),
  ];
}

const gapArguments = "{quota},{achieved},{stageAmount},{winRate}";

/** Sales models, section 3: what is missing, in money, in won deals, in deals that must still enter. */
const results: readonly CellSpec[] = [
  {
    at: "G",
    name: "average",
    style: "key",
    format: "amountOrBlank",
    content: { formula: `=IF({ownAverage}<>"",{ownAverage},IF(${valued()}=0,0,${worth()}/${valued()}))` },
  },
  {
    at: "H",
    name: "gap",
    style: "key",
    format: "amount",
    content: {
      live: `=IF({quota}="","",SALES.FUNNEL_GAP(${gapArguments}))`,
      plain: '=IF({quota}="","",{quota}-{achieved}-SUMPRODUCT({stageAmount},{winRate}))',
    },
  },
  {
    at: "I",
    name: "dealsShort",
    style: "key",
    format: "count",
    content: {
      live: `=IF(${notYetKnown},"",SALES.FUNNEL_GAP(${gapArguments},{average},{entryRate},"deals"))`,
      plain: `=IF(${notYetKnown},"",${wholeDeals("{gap}/{average}")})`,
    },
  },
  {
    at: "J",
    name: "leadsShort",
    style: "key",
    format: "count",
    content: {
      live: `=IF(OR(${notYetKnown},{entryRate}=0),"",SALES.FUNNEL_GAP(${gapArguments},{average},{entryRate},"leads"))`,
      plain: `=IF(OR(${notYetKnown},{entryRate}=0),"",${wholeDeals("{gap}/{average}/{entryRate}")})`,
    },
  },
  { at: "K", wide: 2, name: "lastDay", style: "key", format: "date", content: lastDayToEnter("{cycleDays}") },
];

/** Quota and rates on the left, what follows from them on the right. */
export function keyFigures(stages: StageSet): Row[] {
  return [
    {
      height: 46,
      cells: [
        heading("A", "funnel.quota"),
        heading("B", "funnel.achieved"),
        heading("C", "funnel.ownAverage"),
        heading("D", "funnel.entryRate"),
        heading("E", "funnel.weeks"),
        heading("F", "funnel.dayLimit"),
        heading("G", "funnel.average"),
        heading("H", "funnel.gap"),
        heading("I", "funnel.deals"),
        heading("J", "funnel.leads"),
        { ...heading("K", "small.lastDay"), wide: 2 },
      ],
    },
    { height: 26, cells: [...figuresOf(stages), ...results] },
  ];
}

/** The open deals of the list that have an amount, and what they are worth together. */
function valued(): string {
  return 'SUMPRODUCT(COUNTIFS({stage},{stageName},{amount},"<>"))';
}

function worth(): string {
  return "SUMPRODUCT(SUMIF({stage},{stageName},{amount}))";
}
