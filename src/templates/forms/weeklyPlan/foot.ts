import { amount, date, heading, input, label, sentence, shortText } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { wideFrom, type Week } from "./week";

const expenseRows = 6;

/** What the week costs, the three things that matter most, and who has agreed. */
export function foot(week: Week): Row[] {
  return [
    {
      height: 20,
      cells: [
        { at: "A", wide: 2, tall: expenseRows + 2, style: "subheading", content: { text: "plan.expenses" } },
        heading("C", "plan.expense.customer"),
        heading("D", "plan.expense.participants"),
        heading("E", "plan.expense.amount"),
        { ...heading("F", "plan.important"), wide: wideFrom("F", week) },
      ],
    },
    ...Array.from({ length: expenseRows }, (_, index): Row => ({
      cells: [...expense, ...(index % 2 === 0 ? [important(index / 2 + 1, week)] : [])],
    })),
    totals(week),
    { height: 8, cells: [] },
    {
      height: 30,
      cells: [
        label("A", "plan.handIn", 2),
        input("C", "handIn", "plan.handIn", date, { format: "date" }),
        label("D", "plan.approval"),
        input("E", "approval", "plan.approval", shortText, { wide: wideFrom("E", week) }),
      ],
    },
  ];
}

const expense: readonly CellSpec[] = [
  input("C", "expenseCustomer", "plan.expense.customer", shortText),
  input("D", "participants", "plan.expense.participants", shortText),
  input("E", "expense", "plan.expense.amount", amount, { style: "inputNumber", format: "amount" }),
];

function important(number: number, week: Week): CellSpec {
  return {
    at: "F",
    wide: wideFrom("F", week),
    tall: 2,
    style: "input",
    name: `important${number}`,
    input: { label: "plan.important", hint: week.importantHint, accept: sentence },
  };
}

function totals(week: Week): Row {
  const [first, last] = [week.days[0]!.name, week.days.at(-1)!.name];
  return {
    cells: [
      { at: "C", wide: 2, style: "totalText", content: { text: "plan.expense.total" } },
      {
        at: "E",
        style: "total",
        format: "amountOrBlank",
        name: "expenses",
        content: { formula: "=SUM({expense})" },
      },
      { at: "F", style: "totalText", content: { text: "plan.count.week" } },
      {
        at: "G",
        wide: wideFrom("G", week),
        style: "key",
        format: "countOrBlank",
        name: "visits",
        content: { formula: `=SUM({${first}Visits..${last}Visits})` },
      },
    ],
  };
}
