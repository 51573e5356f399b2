import { date, heading, input, money, rate, result, shortText } from "../../cells";
import type { CellSpec, Row } from "../../template";

/** The list of projects that everything above is counted from. */
export const projects: readonly Row[] = [
  {
    height: 34,
    cells: [
      heading("A", "forecast.project"),
      heading("B", "forecast.customer"),
      heading("C", "forecast.amount"),
      heading("D", "forecast.winRate"),
      heading("E", "forecast.payment"),
      heading("F", "forecast.seller"),
      heading("G", "forecast.class"),
      heading("H", "forecast.state"),
      heading("I", "forecast.counted"),
      heading("J", "forecast.weighted"),
    ],
  },
  {
    height: 20,
    repeat: "list",
    cells: [
      input("A", "project", "forecast.project", shortText),
      input("B", "customer", "forecast.customer", shortText),
      input("C", "amount", "forecast.amount", money, { style: "inputNumber", format: "amount" }),
      input("D", "winRate", "forecast.winRate", rate, { format: "percent" }),
      input("E", "payment", "forecast.payment", date, { format: "date" }),
      input("F", "seller", "forecast.seller", shortText),
      said("G", "class", classOf()),
      said("H", "state", stateOf()),
      result(
        "I",
        "counted",
        "amountOrBlank",
        '=IF(OR({row:amount}="",{row:winRate}="",{row:payment}="",{row:payment}>{periodEnd}),0,{row:amount})',
      ),
      result(
        "J",
        "weighted",
        "amountOrBlank",
        "={row:counted}*IF({row:class}={classes.1},{committedRate},IF({row:class}={classes.2},{probableRate},0))",
      ),
    ],
  },
];

function said(at: string, name: string, formula: string): CellSpec {
  return { at, name, style: "resultCenter", content: { formula } };
}

/** People say how sure they are; the class follows, so that the two never contradict each other. */
function classOf(): string {
  const unsure = "IF({row:winRate}>={probableFrom},{classes.2},{classes.3})";
  return `=IF(OR({row:amount}="",{row:winRate}=""),"",IF({row:winRate}>={committedFrom},{classes.1},${unsure}))`;
}

/** A payment whose day has passed is still counted: it has not come in yet, and belongs to the period. */
function stateOf(): string {
  const dated = "IF({row:payment}>{periodEnd},{states.2},IF({row:payment}<{asOf},{states.3},{states.1}))";
  return `=IF({row:amount}="","",IF(OR({row:payment}="",{row:winRate}=""),{states.4},${dated}))`;
}
