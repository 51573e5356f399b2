import { date, heading, input, money, rate, result, type InputKey } from "../../cells";
import type { Accept, CellSpec, ContentSpec, Row } from "../../template";
import type { StageSet } from "../funnelParts/stageSet";
import { today } from "../funnelParts/today";

/** True until there is a quota and what one won deal brings: so long the sheet is silent. */
export const notYetKnown = 'OR({quota}="",{average}=0,{perDeal}=0)';

type Figure = {
  at: string;
  wide?: number;
  name: string;
  key: InputKey;
  accept: Accept;
  more: Partial<CellSpec>;
};

/** What people know of the period and of their deals, with the standard values where there are any. */
function figuresOf({ open, daysInStage }: StageSet): Figure[] {
  const days: Accept = { kind: "whole", min: 1, max: 1_000 };
  const number = (value: number): ContentSpec => ({ number: value });
  return [
    { at: "A", name: "quota", key: "large.quota", accept: money, more: { format: "amount" } },
    { at: "B", name: "achieved", key: "large.achieved", accept: money, more: { format: "amount" } },
    { at: "C", name: "ownAverage", key: "large.ownAverage", accept: money, more: { format: "amount" } },
    {
      ...{ at: "D", name: "entryRate", key: "large.entryRate", accept: rate },
      more: { format: "percent", content: number(open[0]!.winRate) },
    },
    {
      ...{ at: "E", name: "months", key: "large.months", accept: { kind: "whole", min: 1, max: 12 } },
      more: { format: "count", content: number(3) },
    },
    {
      ...{ at: "F", name: "dayLimit", key: "large.dayLimit", accept: days },
      more: { format: "count", content: number(daysInStage) },
    },
    {
      ...{ at: "G", name: "cycleDays", key: "large.cycleDays", accept: days },
      more: { format: "count", content: number(6 * daysInStage) },
    },
    {
      ...{ at: "H", name: "periodEnd", key: "large.periodEnd", accept: date },
      more: { format: "date", content: { fact: "end" } },
    },
    {
      ...{ at: "I", wide: 2, name: "dealLimit", key: "large.dealLimit", accept: rate },
      more: { format: "percent", content: number(0.3) },
    },
  ];
}

/** How many deals of the list want to be looked at, and why. */
const attention: readonly CellSpec[] = [
  {
    ...key("K", "missingCount", "countOrBlank", '=SUMPRODUCT(({stage}<>"")*({countedStage}<>{stage}))'),
    wide: 3,
  },
  { ...key("N", "staleCount", "countOrBlank", "={allStale}"), wide: 3 },
  { ...key("Q", "bigCount", "countOrBlank", '=COUNTIF({dealShare},">"&{dealLimit})'), wide: 2 },
  { ...key("S", "overdueCount", "countOrBlank", overdue()), wide: 3 },
];

/** Open deals whose expected day is over. */
function overdue(): string {
  return `=SUMPRODUCT(({close}<>"")*({close}<${today})*({countedStage}<>"")*({countedStage}<>{wonName}))`;
}

function key(at: string, name: string, format: NonNullable<CellSpec["format"]>, formula: string): CellSpec {
  return { ...result(at, name, format, formula), style: "key" };
}

/** Quota, standard times and rates on the left, the deals that need attention on the right. */
export function keyFigures(stages: StageSet): Row[] {
  const figures = figuresOf(stages);
  return [
    {
      height: 46,
      cells: [
        ...figures.map(({ at, wide = 1, key: text }): CellSpec => ({ ...heading(at, text), wide })),
        { ...heading("K", "large.missing"), wide: 3 },
        { ...heading("N", "large.stale"), wide: 3 },
        { ...heading("Q", "large.big"), wide: 2 },
        { ...heading("S", "large.overdue"), wide: 3 },
      ],
    },
    {
      height: 26,
      cells: [
        ...figures.map(({ at, wide = 1, name, key: text, accept, more }) =>
          input(at, name, text, accept, { wide, ...more }),
        ),
        ...attention,
      ],
    },
  ];
}
