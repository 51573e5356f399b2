import { heads } from "../../heads";
import { largeDealFunnelSample } from "../../samples/largeDealFunnel";
import type { Row, Template } from "../../template";
import { analysis } from "../funnelParts/analysis";
import { deals } from "../funnelParts/deals";
import { head } from "../funnelParts/head";
import { roll } from "../funnelParts/roll";
import { section } from "../funnelParts/section";
import type { StageSet } from "../funnelParts/stageSet";
import { stageSets } from "../funnelParts/stageSets";
import { collection } from "./collection";
import { dealColumns } from "./dealColumns";
import { keyFigures, notYetKnown } from "./keyFigures";
import { marks } from "./marks";
import { stageColumns } from "./stageColumns";
import { largeDealFunnelSummary } from "./summary";
import { allDeals, targets } from "./targets";

function analysisOf(stages: StageSet): [headings: Row, ...stages: Row[]] {
  return analysis(stages, {
    stageAmount: "SUMIF({countedStage},{row:stageName},{amount})",
    dealsNeeded: "{quota}/{perDeal}/{months}",
    notYetKnown: `${notYetKnown},{months}=0`,
    countedBy: "countedStage",
    amountHeading: "large.stageAmount",
    shape: "large.shape",
    wonExpected: "SUMIF({countedStage},{wonName},{dealCollectible})",
    countHeading: "countHeading",
    more: stageColumns(stages),
  }) as [Row, ...Row[]];
}

/** The names of the groups above the columns of the list. */
const groups: Row = {
  height: 20,
  cells: [
    { at: "A", wide: 10, style: "heading", content: { text: "large.group.deal" } },
    { at: "K", wide: 7, style: "heading", content: { text: "large.group.evidence" } },
    { at: "R", wide: 4, style: "heading", content: { text: "large.group.collection" } },
  ],
};

/** Two lines for each deal: its next step is a sentence. */
const list: Row[] = deals(dealColumns, "countedStage").map((row) => ({
  ...row,
  height: row.repeat ? 30 : 46,
}));

/** Form 8, 大项目漏斗表: the analysis of Sales models 1, 2 and 5 above the list of deals and their evidence. */
export const largeDealFunnel = largeDealFunnelOf(stageSets.largeDeals);

/** Gives the form for a company's own names, rates and shape; each stage keeps its evidence. */
export function largeDealFunnelOf(stages: StageSet): Template {
  const [stageHeadings, ...stageRows] = analysisOf(stages);
  return {
    ...heads.largeDealFunnel,
    tabColor: "#1F4E79",
    columns: [20, 13, 13, 13, 13, 13, 13, 24, 11, 13, 9, 9, 9, 9, 9, 9, 17, 13, 13, 13, 12],
    rows: [
      { height: 30, cells: [{ at: "A", wide: 21, style: "title", content: { text: "large.title" } }] },
      head,
      { height: 34, cells: [{ at: "A", wide: 21, style: "note", content: { text: "large.note" } }] },
      ...keyFigures(stages),
      section("large.collection.title", 21),
      ...collection,
      section("funnel.analysis", 21),
      stageHeadings,
      targets,
      ...stageRows,
      allDeals,
      section("large.roll.title", 21),
      ...roll(stages, "large.roll.month", "large.roll.inflow"),
      section("deals.title", 21),
      groups,
      ...list,
    ],
    repeats: { rollWeeks: 6 },
    lists: {
      ticks: ["large.tick"],
      timeWords: ["large.lastDay.open", "large.lastDay.move", "large.lastDay.close", "large.leads.tooLate"],
    },
    tables: [{ name: "LargeDeals", first: "customer", last: "dealShare" }],
    conditionals: marks,
    charts: [
      {
        name: "FunnelPicture",
        kind: "stackedBar",
        title: "large.chart",
        categories: "stageName",
        series: [
          { name: "countHeading", values: "count", color: "#2E75B6" },
          { name: "shortHeading", values: "short", color: "#F4B183" },
        ],
        position: { from: "I", to: "P", first: "rollWonHeading", last: "rollTotal" },
      },
      {
        name: "WonByMonth",
        kind: "column",
        title: "large.roll.chart",
        categories: "rollWeek",
        series: [{ name: "rollWonHeading", values: "rollWon", color: "#2E75B6" }],
        position: { from: "Q", to: "U", first: "rollWonHeading", last: "rollTotal" },
      },
    ],
    freeze: { rows: 2, columns: 1 },
    print: { orientation: "landscape", tall: 0, titleOf: "customer", titleRows: 2 },
    sample: (given) => largeDealFunnelSample(given, stages),
    summary: largeDealFunnelSummary,
  };
}
