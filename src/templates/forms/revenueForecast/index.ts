import type { SheetTextKey } from "../../../locales/sheets";
import { standardForecastRates, type ForecastRates } from "../../../settings/forecastRates";
import { heads } from "../../heads";
import { revenueForecastSample } from "../../samples/revenueForecast";
import type { Row, Template } from "../../template";
import { attention } from "./attention";
import { bridge } from "./bridge";
import { head } from "./head";
import { modelled } from "./modelled";
import { odds } from "./odds";
import { parts } from "./parts";
import { projects } from "./projects";
import { revenueForecastSummary } from "./summary";
import { summaryLine } from "./summaryLine";

const spacer: Row = { height: 8, cells: [] };

/** What stands above fills a page; so much more room keeps the title of the list on the page of its list. */
const newPage: Row = { height: 24, cells: [] };

function across(height: number, style: "title" | "section" | "note", text: SheetTextKey): Row {
  return { height, cells: [{ at: "A", wide: 10, style, content: { text } }] };
}

/** Form 13, 销售收入预测表: the forecast of Sales models, section 7, its range and odds, above the projects it counts. */
export const revenueForecast = revenueForecastOf(standardForecastRates);

/** Gives the form for the rates that a company has measured. */
export function revenueForecastOf(rates: ForecastRates): Template {
  return {
    ...heads.revenueForecast,
    tabColor: "#7030A0",
    columns: [27, 21, 15, 15, 15, 16, 16, 16, 15, 15],
    rows: [
      across(30, "title", "forecast.title"),
      head,
      across(30, "note", "forecast.note"),
      ...summaryLine(rates),
      spacer,
      across(22, "section", "forecast.odds.title"),
      ...odds,
      spacer,
      ...parts,
      spacer,
      across(22, "section", "forecast.bridge.title"),
      ...bridge,
      newPage,
      across(22, "section", "forecast.projects.title"),
      across(20, "note", "forecast.projects.note"),
      ...projects,
    ],
    repeats: {},
    lists: {
      classes: ["forecast.class.committed", "forecast.class.probable", "forecast.class.below"],
      states: [
        "forecast.state.counted",
        "forecast.state.later",
        "forecast.state.overdue",
        "forecast.state.incomplete",
      ],
      remarks: ["forecast.odds.live", "forecast.odds.none", "forecast.odds.made", "forecast.odds.old"],
    },
    tables: [{ name: "Projects", first: "project", last: "weighted" }],
    conditionals: attention,
    charts: [
      {
        name: "ForecastParts",
        kind: "column",
        title: "forecast.parts.chart",
        categories: "part",
        series: [{ name: "partAmountHeading", values: "partAmount", color: "#7F6BB3" }],
        position: { from: "D", to: "J", first: "partHeading", last: "part" },
      },
      {
        name: "ForecastRange",
        kind: "column",
        title: "forecast.bridge.chart",
        categories: "boundName",
        series: [{ name: "boundHeading", values: "bound", color: "#2E75B6" }],
        position: { from: "G", to: "J", first: "bridgeHead", last: "bridgeMiddle" },
      },
    ],
    freeze: { rows: 2, columns: 1 },
    print: { orientation: "landscape", tall: 0, titleOf: "project" },
    sample: (given) => revenueForecastSample(given, rates),
    modelled,
    summary: revenueForecastSummary,
  };
}
