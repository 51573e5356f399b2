import { heads } from "../../heads";
import { weeklyPlanSample } from "../../samples/weeklyPlan";
import type { Template } from "../../template";
import { foot } from "./foot";
import { grid } from "./grid";
import { head } from "./head";
import { teamWeek } from "./summary";
import { toFriday, toSaturday, wideFrom, type Week } from "./week";

/** Form 1, 销售代表每周计划表: whom a rep sees, half day by half day, what it costs and what matters. */
export const weeklyPlan = planFor(toFriday);

/** The same form for those who work on Saturday too. */
export const weeklyPlanWithSaturday = planFor(toSaturday);

function planFor(week: Week): Template {
  const wide = wideFrom("A", week);
  return {
    ...heads.weeklyPlan,
    tabColor: "#70AD47",
    columns: [12, 15, ...week.days.map(() => 25)],
    rows: [
      { height: 30, cells: [{ at: "A", wide, style: "title", content: { text: "plan.title" } }] },
      ...head(week),
      { height: 18, cells: [{ at: "A", wide, style: "note", content: { text: "plan.note" } }] },
      ...grid(week),
      { height: 8, cells: [] },
      ...foot(week),
    ],
    repeats: {},
    lists: {},
    tables: [{ name: "Expenses", first: "expenseCustomer", last: "expense", filter: false }],
    conditionals: [],
    charts: [],
    freeze: { rows: 6, columns: 2 },
    print: { orientation: "landscape", tall: 1 },
    sample: weeklyPlanSample,
    summary: teamWeek(week),
  };
}
