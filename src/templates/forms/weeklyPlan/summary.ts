import type { SheetTextKey } from "../../../locales/sheets";
import { columnLetters } from "../../../sheet/address";
import { heads } from "../../heads";
import type { SheetForm } from "../../template";
import { summaryForm } from "../summaryForm";
import { seriesOf } from "../summaryForm/seriesOf";
import type { Week } from "./week";

const count = "countOrBlank";
const attention = "#FCE4D6";

const colors = ["#1F4E79", "#2E75B6", "#5B9BD5", "#9DC3E6", "#BDD7EE", "#DEEBF7"] as const;

const states: readonly SheetTextKey[] = [
  "plan.summary.state.filled",
  "plan.summary.state.part",
  "plan.summary.state.empty",
];

const filled = ["important1", "important2", "important3"].map((name) => `({sheet:${name}}<>"")`).join("+");
const stateOf =
  "=IF(AND({row:visits}>0,{row:important}=3),{states.1},IF({row:visits}+{row:important}>0,{states.2},{states.3}))";

/** The team's week: how many visits each has planned for each day, what they cost, and whose plan is not filled in. */
export function teamWeek({ days }: Week): SheetForm {
  const at = (column: number) => columnLetters(days.length + column);
  const form = summaryForm({
    head: heads.weeklyPlan.summary,
    tabColor: "#548235",
    columns: [22, ...days.map(() => 12), 16, 16, 16, 14],
    blocks: [
      {
        person: "person",
        groups: [
          { at: "B", wide: days.length, text: "plan.summary.days" },
          { at: at(1), wide: 4, text: "plan.summary.week" },
        ],
        figures: [
          ...days.map(({ name, heading }, index) => ({
            ...({ name, heading, cell: `${name}Visits`, format: count } as const),
            at: columnLetters(index + 1),
          })),
          { at: at(1), name: "visits", heading: "plan.summary.visits", cell: "visits", format: count },
          {
            ...{ at: at(2), name: "expenses", heading: "plan.summary.expenses", cell: "expenses" },
            format: "amountOrBlank",
          },
          {
            ...{ at: at(3), name: "important", heading: "plan.summary.important", format: count },
            formula: `=${filled}`,
          },
          {
            ...{ at: at(4), name: "state", heading: "plan.summary.state", format: count, words: true },
            formula: stateOf,
            total: '=COUNTIF({state},{states.1})&"/"&ROWS({state})',
          },
        ],
      },
    ],
    texts: {
      period: "plan.summary.period",
      person: "plan.summary.person",
      total: "plan.summary.total",
      title: "plan.summary.title",
      note: "plan.summary.note",
    },
    charts: [
      {
        from: "A",
        to: at(4),
        name: "VisitsByDay",
        title: "plan.summary.chart",
        series: seriesOf(days, colors),
      },
    ],
  });
  return {
    ...form,
    lists: { states },
    conditionals: [
      {
        kind: "formula",
        on: "state",
        formula: "={row:state}<>{states.1}",
        fill: attention,
        finding: "plan.incomplete",
      },
      {
        kind: "formula",
        on: "important",
        formula: "={row:important}<3",
        fill: attention,
        finding: "plan.important",
      },
      ...form.conditionals,
    ],
  };
}
