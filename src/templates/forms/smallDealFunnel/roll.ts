import { amount, blank, heading, input, result, total } from "../../cells";
import type { CellSpec, Row } from "../../template";

/** The stages are called as the analysis above calls them, whatever a company makes of their names. */
function stageHeading(at: string, stage: number): CellSpec {
  return { at, style: "heading", content: { formula: `={stageName.${stage}}` } };
}

const today: Row = {
  cells: [
    { at: "A", style: "labelCenter", content: { text: "roll.today" }, name: "rollToday" },
    ...blank("result", "B"),
    result("C", "rollInterest", "quantityOrBlank", "={count.1}"),
    result("D", "rollProposal", "quantityOrBlank", "={count.2}"),
    result("E", "rollNegotiation", "quantityOrBlank", "={count.3}"),
    ...blank("result", "F"),
  ],
};

/** One step a week: count × win rate ÷ the next stage's win rate moves on, the last stage yields won deals. */
const week: Row = {
  repeat: "rollWeeks",
  cells: [
    { ...result("A", "rollWeek", "step", "=ROW()-ROW({rollToday})"), style: "labelCenter" },
    input("B", "inflow", "roll.inflow", amount, { format: "count" }),
    result("C", "rollInterest", "quantityOrBlank", "={row:inflow}"),
    result(
      "D",
      "rollProposal",
      "quantityOrBlank",
      "=IF({winRate.2}=0,0,{up:rollInterest}*{winRate.1}/{winRate.2})",
    ),
    result(
      "E",
      "rollNegotiation",
      "quantityOrBlank",
      "=IF({winRate.3}=0,0,{up:rollProposal}*{winRate.2}/{winRate.3})",
    ),
    result("F", "rollWon", "quantityOrBlank", "={up:rollNegotiation}*{winRate.3}"),
  ],
};

/** Sales models, section 4: what the funnel yields week by week, with the new deals of each. */
export const roll: readonly Row[] = [
  {
    height: 34,
    cells: [
      heading("A", "roll.week"),
      heading("B", "roll.inflow"),
      stageHeading("C", 1),
      stageHeading("D", 2),
      stageHeading("E", 3),
      heading("F", "roll.won", "rollWonHeading"),
    ],
  },
  today,
  week,
  {
    cells: [
      { at: "A", style: "totalCenter", content: { text: "roll.total" }, name: "rollTotal" },
      { ...total("B", "allInflow", "countOrBlank", "=SUM({inflow})"), style: "totalCenter" },
      ...blank("total", "C", "D", "E"),
      total("F", "allWon", "quantityOrBlank", "=SUM({rollWon})"),
    ],
  },
];
