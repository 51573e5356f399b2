import { heads } from "../../heads";
import { smallDealFunnelSample } from "../../samples/smallDealFunnel";
import type { Template } from "../../template";
import { analysis } from "../funnelParts/analysis";
import { attentionMarks } from "../funnelParts/attention";
import { deals } from "../funnelParts/deals";
import { head } from "../funnelParts/head";
import { roll } from "../funnelParts/roll";
import { section, spacer } from "../funnelParts/section";
import { stageSets } from "../funnelParts/stageSets";
import { keyFigures, notYetKnown } from "./keyFigures";
import { smallDealFunnelSummary } from "./summary";

const stages = stageSets.smallDeals;

/** Form 7, 常规销售漏斗表: the analysis of Sales models 2 to 4 above the list of deals that it counts. */
export const smallDealFunnel: Template = {
  ...heads.smallDealFunnel,
  tabColor: "#2E75B6",
  columns: [19, 13, 11, 12, 12, 12, 11, 20, 12, 13],
  rows: [
    { height: 30, cells: [{ at: "A", wide: 10, style: "title", content: { text: "funnel.title" } }] },
    head,
    { height: 20, cells: [{ at: "A", wide: 10, style: "note", content: { text: "funnel.note" } }] },
    ...keyFigures(stages),
    spacer,
    section("funnel.analysis", 10),
    ...analysis(stages, {
      stageAmount: "{row:count}*{average}",
      dealsNeeded: "{quota}/{average}/{weeks}",
      notYetKnown: `${notYetKnown},{weeks}=0`,
    }),
    spacer,
    section("roll.title", 10),
    ...roll(stages, "roll.week"),
    spacer,
    section("deals.title", 10),
    ...deals(),
  ],
  repeats: { rollWeeks: 6 },
  lists: {},
  tables: [{ name: "Deals", first: "customer", last: "dealExpected" }],
  conditionals: attentionMarks,
  charts: [
    {
      name: "WonByWeek",
      kind: "column",
      title: "roll.chart",
      categories: "rollWeek",
      series: [{ name: "rollWonHeading", values: "rollWon", color: "#2E75B6" }],
      position: { from: "G", to: "J", first: "rollWonHeading", last: "rollTotal" },
    },
  ],
  freeze: { rows: 2, columns: 1 },
  print: { orientation: "landscape", tall: 0, titleOf: "customer" },
  sample: smallDealFunnelSample,
  summary: smallDealFunnelSummary,
};
