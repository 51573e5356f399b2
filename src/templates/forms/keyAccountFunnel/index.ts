import { date, input, label } from "../../cells";
import { heads } from "../../heads";
import { keyAccountFunnelSample } from "../../samples/keyAccountFunnel";
import type { Row, Template } from "../../template";
import { head } from "../funnelParts/head";
import { section, spacer } from "../funnelParts/section";
import { ownIds } from "../funnelParts/ownIds";
import type { StageSet } from "../funnelParts/stageSet";
import { stageSets } from "../funnelParts/stageSets";
import { accounts } from "./accounts";
import { marksOf } from "./marks";
import { quota } from "./quota";
import { stageRows } from "./stages";
import { keyAccountFunnelSummaryOf } from "./summary";

const wide = 19;

function headOf({ daysInStage }: StageSet): Row {
  return {
    ...head,
    cells: [
      ...head.cells,
      label("K", "ka.month", 2),
      input("M", "month", "ka.month", date, { format: "date", content: { fact: "start" } }),
      label("N", "ka.dayLimit", 2),
      input(
        "P",
        "dayLimit",
        "ka.dayLimit",
        { kind: "whole", min: 1, max: 365 },
        { format: "count", content: { number: daysInStage } },
      ),
    ],
  };
}

/** Form 9, 大客户漏斗: the month's forecast and work for each key account, and what it comes to by stage. */
export const keyAccountFunnel = keyAccountFunnelOf(stageSets.keyAccounts);

/** Gives the form for a company's own stages. */
export function keyAccountFunnelOf(stages: StageSet): Template {
  const ids = ownIds(stages, stageSets.keyAccounts);
  return {
    ...heads.keyAccountFunnel,
    tabColor: "#548235",
    columns: [18, 14, 13, 12, 9, 13, 12, 12, 12, 13, 11, 11, 13, 12, 12, 30, 12, 9, 9],
    rows: [
      { height: 30, cells: [{ at: "A", wide, style: "title", content: { text: "ka.title" } }] },
      headOf(stages),
      { height: 32, cells: [{ at: "A", wide, style: "note", content: { text: "ka.note" } }] },
      ...stageRows(stages),
      spacer,
      ...quota,
      section("ka.accounts", wide),
      ...accounts,
    ],
    repeats: {},
    lists: { statuses: ["ka.status.done", "ka.status.open"] },
    tables: [{ name: "KeyAccounts", first: "account", last: "overdue" }],
    conditionals: marksOf(stages),
    charts: [
      {
        name: "ForecastByStage",
        kind: "stackedBar",
        title: "ka.chart",
        categories: "stageName",
        series: [
          { name: "weightedHeading", values: "weighted", color: "#70AD47" },
          { name: "restHeading", values: "rest", color: "#C5E0B4" },
        ],
        position: { from: "O", to: "S", first: "weightedHeading", last: "completion" },
      },
    ],
    freeze: { rows: 2, columns: 1 },
    print: { orientation: "landscape", tall: 0, titleOf: "account", titleRows: 2 },
    sample: (given) => keyAccountFunnelSample(given, stages),
    summary: { ...keyAccountFunnelSummaryOf(stages), stages: ids },
    stages: ids,
  };
}
