import type { SheetTextKey } from "../../../locales/sheets";
import { date, heading, input, rate, shortText } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { stageSets } from "../funnelParts/stageSets";

const { open, won } = stageSets.largeDeals;

/** The stages of a large deal, from the target to the won deal, with what Sales models, section 1, says of each. */
const stages = [
  { name: "large.target", winRate: 0, said: "opportunity.target" },
  { name: open[0].name, winRate: open[0].winRate, said: "opportunity.lead" },
  { name: open[1].name, winRate: open[1].winRate, said: "opportunity.interest" },
  { name: open[2].name, winRate: open[2].winRate, said: "opportunity.qualified" },
  { name: open[3].name, winRate: open[3].winRate, said: "opportunity.accepted" },
  { name: open[4].name, winRate: open[4].winRate, said: "opportunity.negotiation" },
  { name: won.name, winRate: 1, said: "opportunity.won" },
] as const;

/** The place of the stage that the seller gives the deal; 0 where there is none. */
export const given = "IFERROR(MATCH({stage},{stageName},0),0)";

/** Counts the rows of the table from its first. */
export function step(cells: string): string {
  return `(ROW(${cells})-ROW({milestoneHead}))`;
}

function stage({ name, winRate, said }: (typeof stages)[number]): Row {
  return {
    height: 42,
    cells: [
      input("A", "stageName", "funnel.stage", shortText, { content: { text: name } }),
      input("B", "stageRate", "funnel.winRate", rate, { format: "percent", content: { number: winRate } }),
      told("C", `${said}.milestone`),
      told("E", `${said}.evidence`),
      input("G", "reached", "opportunity.reached", { kind: "list", of: "ticks" }),
      input("H", "reachedOn", "opportunity.reachedOn", date, { format: "date" }),
      told("I", `${said}.action`),
      told("K", `${said}.question`),
    ],
  };
}

function told(at: string, text: SheetTextKey): CellSpec {
  return { at, wide: 2, style: "label", content: { text } };
}

/** A row for each stage: what leads out of it, how that is proved, what to do, what to ask. */
export const milestones: readonly Row[] = [
  {
    height: 32,
    cells: [
      heading("A", "funnel.stage", "milestoneHead"),
      heading("B", "funnel.winRate"),
      { ...heading("C", "opportunity.milestone"), wide: 2 },
      { ...heading("E", "opportunity.evidence"), wide: 2 },
      heading("G", "opportunity.reached"),
      heading("H", "opportunity.reachedOn"),
      { ...heading("I", "opportunity.action"), wide: 2 },
      { ...heading("K", "opportunity.question"), wide: 2 },
    ],
  },
  ...stages.map(stage),
];
