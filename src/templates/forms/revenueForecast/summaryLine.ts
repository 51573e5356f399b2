import type { ForecastRates } from "../../../settings/forecastRates";
import type { FormatName } from "../../../sheet/styles";
import { blank, heading, input, label, money, rate, result, shortText } from "../../cells";
import type { CellSpec, ContentSpec, Row } from "../../template";

/** True until there is a quota and a number of weeks: so long the line is silent. */
const notYetKnown = 'OR({quota}="",{weeksLeft}="")';

const outlook =
  "{quota},{achieved},{committed},{probable},{weeksLeft},{committedRate},{probableRate},{weeklyRate}";

const headings: Row = {
  height: 34,
  cells: [
    heading("A", "forecast.item"),
    heading("B", "forecast.quota"),
    heading("C", "forecast.achieved"),
    heading("D", "forecast.committed"),
    heading("E", "forecast.probable"),
    heading("F", "forecast.outside"),
    heading("G", "forecast.forecast"),
    heading("H", "forecast.completion"),
    heading("I", "forecast.gap"),
    heading("J", "forecast.weeksLeft"),
  ],
};

const amounts: Row = {
  height: 22,
  cells: [
    label("A", "forecast.amounts"),
    input("B", "quota", "forecast.quota", money, { format: "amount" }),
    input("C", "achieved", "forecast.achieved", money, { format: "amount" }),
    ofClass("D", "committed", 1),
    ofClass("E", "probable", 2),
    ...blank("result", "F", "G", "H", "I", "J"),
  ],
};

/** What the list holds of a class, as far as it is paid within the period. */
function ofClass(at: string, name: string, place: number): CellSpec {
  const formula = `=SUMIF({class},{classes.${place}},{counted})`;
  return { ...result(at, name, "amountOrBlank", formula), style: "resultCenter" };
}

const classFrom: Row = {
  height: 22,
  cells: [
    label("A", "forecast.from"),
    ...blank("result", "B", "C"),
    input("D", "committedFrom", "forecast.committedFrom", rate, percent(0.9)),
    input("E", "probableFrom", "forecast.probableFrom", rate, percent(0.5)),
    ...blank("result", "F", "G", "H", "I", "J"),
  ],
};

function ratesOf({ committed, probable, weekly }: ForecastRates): Row {
  return {
    height: 22,
    cells: [
      label("A", "forecast.rates"),
      ...blank("result", "B", "C"),
      input("D", "committedRate", "forecast.committedRate", rate, percent(committed)),
      input("E", "probableRate", "forecast.probableRate", rate, percent(probable)),
      input("F", "weeklyRate", "forecast.weeklyRate", rate, percent(weekly)),
      ...blank("result", "G", "H", "I", "J"),
    ],
  };
}

function percent(number: number): { format: "percent"; content: ContentSpec } {
  return { format: "percent", content: { number } };
}

/** Sales models, section 7. */
const line: Row = {
  height: 28,
  cells: [
    input("A", "item", "forecast.item", shortText, { content: { text: "forecast.item.usual" } }),
    key("B", "lineQuota", "amount", { formula: '=IF({quota}="","",{quota})' }),
    key("C", "lineAchieved", "amount", { formula: '=IF({quota}="","",N({achieved}))' }),
    key("D", "committedPart", "amountOrBlank", { formula: "={committed}*{committedRate}" }),
    key("E", "probablePart", "amountOrBlank", { formula: "={probable}*{probableRate}" }),
    key("F", "outsidePart", "amount", {
      formula: `=IF(${notYetKnown},"",{quota}*{weeklyRate}*{weeksLeft})`,
    }),
    key("G", "forecast", "amount", {
      live: `=IF(${notYetKnown},"",SALES.FORECAST(${outlook}))`,
      plain: `=IF(${notYetKnown},"",{achieved}+{committedPart}+{probablePart}+{outsidePart})`,
    }),
    key("H", "completion", "percent", {
      live: `=IF(OR({forecast}="",{quota}=0),"",SALES.FORECAST(${outlook},"completion"))`,
      plain: '=IF(OR({forecast}="",{quota}=0),"",{forecast}/{quota})',
    }),
    key("I", "gap", "amount", {
      live: `=IF({forecast}="","",SALES.FORECAST(${outlook},"gap"))`,
      plain: '=IF({forecast}="","",{quota}-{forecast})',
    }),
    key("J", "weeksLeft", "amount", {
      live: '=IF(OR({asOf}="",{periodEnd}=""),"",SALES.WEEKS_LEFT({periodEnd},{asOf}))',
      plain: '=IF(OR({asOf}="",{periodEnd}=""),"",MAX(0,{periodEnd}-{asOf})/7)',
    }),
  ],
};

function key(at: string, name: string, format: FormatName, content: ContentSpec): CellSpec {
  return { at, name, style: "key", format, content };
}

/** 预测汇总: quota, achieved, what is sure and what is possible, their rates, and what follows. */
export function summaryLine(rates: ForecastRates): readonly Row[] {
  return [headings, amounts, classFrom, ratesOf(rates), line];
}
