import type { SheetTextKey } from "../../../locales/sheets";
import { columnLetters, columnNumber } from "../../../sheet/address";
import { amount, blank, heading, input, result, total, type InputKey } from "../../cells";
import type { CellSpec, Row } from "../../template";
import type { StageSet } from "./stageSet";

/** The first column with a stage; the new deals stand left of it, the won ones right of the last. */
const firstColumn = columnNumber("C");

/** Gives the first column, counted from 0, that the roll leaves free. */
export function rollWidth({ open }: StageSet): number {
  return firstColumn + open.length + 1;
}

/** Sales models, section 4: what the funnel yields step by step, with the new deals of each; `step` names a step. */
export function roll({ open }: StageSet, step: SheetTextKey, inflow: InputKey = "roll.inflow"): Row[] {
  const columns = open.map((_, index) => columnLetters(firstColumn + index));
  const won = columnLetters(firstColumn + open.length);
  const names = open.map(({ stage }) => `roll${stage.charAt(0).toUpperCase()}${stage.slice(1)}`);
  const last = open.length;
  return [
    {
      height: 34,
      cells: [
        heading("A", step),
        heading("B", inflow),
        ...columns.map(stageHeading),
        heading(won, "roll.won", "rollWonHeading"),
      ],
    },
    {
      cells: [
        { at: "A", style: "labelCenter", content: { text: "roll.today" }, name: "rollToday" },
        ...blank("result", "B"),
        ...columns.map((at, index) => result(at, names[index]!, "quantityOrBlank", `={count.${index + 1}}`)),
        ...blank("result", won),
      ],
    },
    {
      repeat: "rollWeeks",
      cells: [
        { ...result("A", "rollWeek", "step", "=ROW()-ROW({rollToday})"), style: "labelCenter" },
        input("B", "inflow", inflow, amount, { format: "count" }),
        ...columns.map((at, index) => result(at, names[index]!, "quantityOrBlank", moved(names, index))),
        result(won, "rollWon", "quantityOrBlank", `={up:${names[last - 1]}}*{winRate.${last}}`),
      ],
    },
    {
      cells: [
        { at: "A", style: "totalCenter", content: { text: "roll.total" }, name: "rollTotal" },
        { ...total("B", "allInflow", "countOrBlank", "=SUM({inflow})"), style: "totalCenter" },
        ...blank("total", ...columns),
        total(won, "allWon", "quantityOrBlank", "=SUM({rollWon})"),
      ],
    },
  ];
}

/** The stages are called as the analysis above calls them, whatever a company makes of their names. */
function stageHeading(at: string, index: number): CellSpec {
  return { at, style: "heading", content: { formula: `={stageName.${index + 1}}` } };
}

/** New deals enter the first stage; from each other count × win rate ÷ the next stage's win rate moves on. */
function moved(names: readonly string[], index: number): string {
  if (index === 0) return "={row:inflow}";
  const rates = { from: `{winRate.${index}}`, to: `{winRate.${index + 1}}` };
  return `=IF(${rates.to}=0,0,{up:${names[index - 1]}}*${rates.from}/${rates.to})`;
}
