import { heads } from "../../heads";
import { opportunitySheetSample } from "../../samples/opportunitySheet";
import type { SheetTextKey } from "../../../locales/sheets";
import type { Row, Template } from "../../template";
import { section } from "../funnelParts/section";
import type { StageSet } from "../funnelParts/stageSet";
import { stageSets } from "../funnelParts/stageSets";
import { head } from "./head";
import { marks } from "./marks";
import { milestones } from "./milestones";
import { nextStep } from "./nextStep";
import { people } from "./people";
import { standing } from "./standing";
import { swot } from "./swot";
import { winning } from "./winning";

const wide = 12;

function part(title: SheetTextKey, rows: readonly Row[]): Row[] {
  return [section(title, wide), ...rows];
}

/** Form 10, 机会管理表: one deal on one page. */
export const opportunitySheet = opportunitySheetOf(stageSets.largeDeals);

/** Gives the form for a company's own names and rates of the stages; each keeps its milestone. */
export function opportunitySheetOf(stages: StageSet): Template {
  return {
    ...heads.opportunitySheet,
    tabColor: "#7030A0",
    columns: [14, 9, 14, 13, 16, 15, 8, 13, 17, 13, 15, 15],
    rows: [
      { height: 30, cells: [{ at: "A", wide, style: "title", content: { text: "opportunity.title" } }] },
      ...head(stages),
      { height: 32, cells: [{ at: "A", wide, style: "note", content: { text: "opportunity.note" } }] },
      ...standing,
      ...part("opportunity.milestones", milestones(stages)),
      ...part("opportunity.people", people),
      ...part("opportunity.swot", swot),
      ...part("opportunity.winning", winning),
      ...part("opportunity.nextStep", nextStep),
    ],
    repeats: {},
    lists: {
      ticks: ["opportunity.tick"],
      attitudes: ["opportunity.attitude.for", "opportunity.attitude.open", "opportunity.attitude.against"],
      answers: ["opportunity.answer.yes", "opportunity.answer.no"],
      turns: ["opportunity.turn.now", "opportunity.turn.not"],
      strategies: [
        "opportunity.strategy.headOn",
        "opportunity.strategy.flank",
        "opportunity.strategy.split",
        "opportunity.strategy.defend",
        "opportunity.strategy.leave",
      ],
      risks: ["opportunity.risk.none", "opportunity.risk.slow", "opportunity.risk.stuck"],
    },
    tables: [],
    conditionals: marks,
    charts: [],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "portrait", tall: 1 },
    sample: (given) => opportunitySheetSample(given, stages),
  };
}
