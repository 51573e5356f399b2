import { heads } from "../../heads";
import { smallDealFunnelSample } from "../../samples/smallDealFunnel";
import type { Template } from "../../template";
import { analysis } from "../funnelParts/analysis";
import { deals } from "../funnelParts/deals";
import { head } from "../funnelParts/head";
import { roll } from "../funnelParts/roll";
import { section, spacer } from "../funnelParts/section";
import type { StageSet } from "../funnelParts/stageSet";
import { stageSets } from "../funnelParts/stageSets";
import { ownIds } from "../funnelParts/ownIds";
import { deadline } from "./deadline";
import { dealShare } from "./dealShare";
import { keyFigures, notYetKnown } from "./keyFigures";
import { marks } from "./marks";
import { pictureRows, pictures } from "./pictures";
import { stageColumns } from "./stageColumns";
import { smallDealFunnelSummary } from "./summary";

/** Form 7, 常规销售漏斗表: the analysis of Sales models 2 to 4 above the list of deals that it counts. */
export const smallDealFunnel = smallDealFunnelOf(stageSets.smallDeals);

/** Gives the form for a company's own stages. */
export function smallDealFunnelOf(stages: StageSet): Template {
  return {
    ...heads.smallDealFunnel,
    tabColor: "#2E75B6",
    columns: [20, 13, 13, 13, 13, 13, 11, 24, 13, 13, 13, 13],
    rows: [
      { height: 30, cells: [{ at: "A", wide: 12, style: "title", content: { text: "funnel.title" } }] },
      head,
      { height: 30, cells: [{ at: "A", wide: 12, style: "note", content: { text: "funnel.note" } }] },
      ...keyFigures(stages),
      ...deadline(stages),
      spacer,
      section("funnel.analysis", 12),
      ...analysis(stages, {
        stageAmount: "{row:count}*{average}",
        dealsNeeded: "{quota}/{average}/{weeks}",
        notYetKnown: `${notYetKnown},{weeks}=0`,
        countHeading: "countHeading",
        more: stageColumns,
      }),
      spacer,
      section("roll.title", 12),
      ...roll(stages, "roll.week"),
      ...pictureRows(stages),
      spacer,
      section("deals.title", 12),
      ...deals([dealShare]),
    ],
    repeats: { rollWeeks: 6, rollPicture: 10 },
    lists: { timeWords: ["small.lastDay.open", "small.lastDay.over"] },
    tables: [{ name: "Deals", first: "customer", last: "dealShare" }],
    conditionals: marks,
    charts: pictures(stages),
    freeze: { rows: 2, columns: 1 },
    print: { orientation: "landscape", tall: 0, titleOf: "customer" },
    sample: (given) => smallDealFunnelSample(given, stages),
    summary: smallDealFunnelSummary,
    stages: ownIds(stages, stageSets.smallDeals),
  };
}
