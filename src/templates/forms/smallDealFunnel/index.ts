import { heads } from "../../heads";
import { smallDealFunnelSample } from "../../samples/smallDealFunnel";
import { columnLetters, columnNumber } from "../../../sheet/address";
import type { ChartSpec, Row, Template } from "../../template";
import { analysis } from "../funnelParts/analysis";
import { attentionMarks } from "../funnelParts/attention";
import { deals } from "../funnelParts/deals";
import { head } from "../funnelParts/head";
import { roll, rollWidth } from "../funnelParts/roll";
import { section, spacer } from "../funnelParts/section";
import type { StageSet } from "../funnelParts/stageSet";
import { stageSets } from "../funnelParts/stageSets";
import { ownIds } from "../funnelParts/ownIds";
import { keyFigures, notYetKnown } from "./keyFigures";
import { smallDealFunnelSummary } from "./summary";

/** Form 7, 常规销售漏斗表: the analysis of Sales models 2 to 4 above the list of deals that it counts. */
export const smallDealFunnel = smallDealFunnelOf(stageSets.smallDeals);

/** Gives the form for a company's own stages. */
export function smallDealFunnelOf(stages: StageSet): Template {
  const { position, rows: room } = pictureOf(stages);
  return {
    ...heads.smallDealFunnel,
    tabColor: "#2E75B6",
    columns: [23, 13, 12, 13, 13, 13, 11, 26, 13, 13],
    rows: [
      { height: 30, cells: [{ at: "A", wide: 10, style: "title", content: { text: "funnel.title" } }] },
      head,
      { height: 30, cells: [{ at: "A", wide: 10, style: "note", content: { text: "funnel.note" } }] },
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
      ...room,
      spacer,
      section("deals.title", 10),
      ...deals(),
    ],
    repeats: { rollWeeks: 6, rollPicture: 10 },
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
        position,
      },
    ],
    freeze: { rows: 2, columns: 1 },
    print: { orientation: "landscape", tall: 0, titleOf: "customer" },
    sample: (given) => smallDealFunnelSample(given, stages),
    summary: smallDealFunnelSummary,
    stages: ownIds(stages, stageSets.smallDeals),
  };
}

/** The picture stands beside the roll as long as there is room for it, and else below. */
function pictureOf(stages: StageSet): { position: ChartSpec["position"]; rows: readonly Row[] } {
  const free = rollWidth(stages);
  if (columnNumber("J") - free >= 2) {
    return {
      position: { from: columnLetters(free), to: "J", first: "rollWonHeading", last: "rollTotal" },
      rows: [],
    };
  }
  return {
    position: { from: "A", to: "J", first: "rollPicture", last: "rollPicture" },
    rows: [{ repeat: "rollPicture", cells: [{ at: "A", name: "rollPicture", style: "note" }] }],
  };
}
