import type { SheetTextKey } from "../../../locales/sheets";
import { date, heading, input, rate, shortText } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { stageContent } from "../funnelParts/stageContent";
import type { OpenStage, StageSet } from "../funnelParts/stageSet";

/** What Sales models, section 1, says of the stages of a large deal, from the target to the won deal. */
const said = [
  "opportunity.target",
  "opportunity.lead",
  "opportunity.interest",
  "opportunity.qualified",
  "opportunity.accepted",
  "opportunity.negotiation",
  "opportunity.won",
] as const;

type Stage = Pick<OpenStage, "name" | "winRate"> & { said: (typeof said)[number] };

function stagesOf({ open, won }: StageSet): Stage[] {
  const target = { name: "large.target", winRate: 0 } as const;
  return [target, ...open, { name: won.name, winRate: 1 }].map(({ name, winRate }, at) => ({
    ...{ name, winRate },
    said: said[at]!,
  }));
}

/** The place of the stage that the seller gives the deal; 0 where there is none. */
export const given = "IFERROR(MATCH({stage},{stageName},0),0)";

/** Counts the rows of the table from its first. */
export function step(cells: string): string {
  return `(ROW(${cells})-ROW({milestoneHead}))`;
}

function stage({ name, winRate, said }: Stage): Row {
  return {
    height: 42,
    cells: [
      input("A", "stageName", "funnel.stage", shortText, { content: stageContent(name) }),
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
export function milestones(set: StageSet): readonly Row[] {
  return [
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
    ...stagesOf(set).map(stage),
  ];
}
