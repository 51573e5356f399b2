import type { SheetTextKey } from "../../locales/sheets";
import { heads } from "../heads";
import { weeklyPlanSample } from "../samples/weeklyPlan";
import type { Accept, CellSpec, Row, Template } from "../template";

const shortText: Accept = { kind: "text", maxLength: 60 };
const sentence: Accept = { kind: "text", maxLength: 200 };

const days = [
  { at: "C", name: "monday", heading: "plan.monday" },
  { at: "D", name: "tuesday", heading: "plan.tuesday" },
  { at: "E", name: "wednesday", heading: "plan.wednesday" },
  { at: "F", name: "thursday", heading: "plan.thursday" },
  { at: "G", name: "friday", heading: "plan.friday" },
] as const;

/** What is written for one visit, line by line. */
const visitLines = ["plan.account", "plan.department", "plan.product"] as const;
const visitsInHalfDay = 3;
const linesInHalfDay = visitLines.length * visitsInHalfDay;

function label(at: string, text: SheetTextKey, wide = 1): CellSpec {
  return { at, wide, style: "label", content: { text } };
}

function field(
  at: string,
  name: string,
  text: SheetTextKey,
  hint: SheetTextKey,
  accept: Accept = shortText,
): CellSpec {
  return { at, name, style: "input", input: { label: text, hint, accept } };
}

const headRows: readonly Row[] = [
  {
    height: 22,
    cells: [
      label("A", "head.region", 2),
      field("C", "region", "head.region", "head.region.hint"),
      label("D", "head.office"),
      field("E", "office", "head.office", "head.office.hint"),
      label("F", "head.name"),
      { ...field("G", "person", "head.name", "head.name.hint"), content: { fact: "person" } },
    ],
  },
  {
    height: 22,
    cells: [
      label("A", "plan.territory", 2),
      field("C", "territory", "plan.territory", "plan.territory.hint"),
      label("D", "plan.monday.date"),
      {
        ...field("E", "weekStart", "plan.monday.date", "plan.monday.hint", { kind: "date" }),
        style: "inputCenter",
        format: "date",
        content: { fact: "start" },
      },
      label("F", "plan.week"),
      {
        at: "G",
        style: "resultCenter",
        format: "week",
        name: "week",
        content: { formula: '=IF({weekStart}="","",WEEKNUM({weekStart},21))' },
      },
    ],
  },
];

const dayHeadings: readonly Row[] = [
  {
    height: 20,
    cells: [
      { at: "A", wide: 2, tall: 2, style: "heading", content: { text: "plan.time" } },
      ...days.map(({ at, heading }): CellSpec => ({ at, style: "heading", content: { text: heading } })),
    ],
  },
  {
    cells: days.map(({ at }, index): CellSpec => ({
      at,
      style: "subheading",
      format: "day",
      content: { formula: `=IF({weekStart}="","",{weekStart}+${index})` },
    })),
  },
];

/** Nine lines: three visits of account, department and product, for each day of the week. */
function halfDay(heading: SheetTextKey): Row[] {
  return Array.from({ length: linesInHalfDay }, (_, line): Row => {
    const text = visitLines[line % visitLines.length]!;
    return {
      height: 16,
      cells: [
        ...(line === 0
          ? [{ at: "A", tall: linesInHalfDay, style: "subheading", content: { text: heading } } as const]
          : []),
        { at: "B", name: "line", style: "label", content: { text } },
        ...days.map(({ at, name }) => field(at, name, "plan.visit", "plan.visit.hint")),
      ],
    };
  });
}

const planned: Row = {
  height: 20,
  cells: [
    { at: "A", wide: 2, style: "totalText", content: { text: "plan.count" } },
    ...days.map(({ at, name }): CellSpec => ({
      at,
      style: "totalCenter",
      format: "countOrBlank",
      name: `${name}Visits`,
      content: { formula: `=SUMPRODUCT(({line}={line.1})*({${name}}<>""))` },
    })),
  ],
};

const expenseRows = 6;

const foot: readonly Row[] = [
  {
    height: 20,
    cells: [
      { at: "A", wide: 2, tall: expenseRows + 2, style: "subheading", content: { text: "plan.expenses" } },
      { at: "C", style: "heading", content: { text: "plan.expense.customer" } },
      { at: "D", style: "heading", content: { text: "plan.expense.participants" } },
      { at: "E", style: "heading", content: { text: "plan.expense.amount" } },
      { at: "F", wide: 2, style: "heading", content: { text: "plan.important" } },
    ],
  },
  ...Array.from({ length: expenseRows }, (_, index): Row => ({
    cells: [
      field("C", "expenseCustomer", "plan.expense.customer", "plan.expense.customer.hint"),
      field("D", "participants", "plan.expense.participants", "plan.expense.participants.hint"),
      {
        ...field("E", "expense", "plan.expense.amount", "plan.expense.amount.hint", { kind: "amount" }),
        style: "inputNumber",
        format: "amount",
      },
      ...(index % 2 === 0
        ? [
            {
              ...field("F", `important${index / 2 + 1}`, "plan.important", "plan.important.hint", sentence),
              wide: 2,
              tall: 2,
              style: "inputTop",
            } as const,
          ]
        : []),
    ],
  })),
  {
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
        style: "key",
        format: "countOrBlank",
        name: "visits",
        content: { formula: "=SUM({mondayVisits..fridayVisits})" },
      },
    ],
  },
  { height: 8, cells: [] },
  {
    height: 22,
    cells: [
      label("A", "plan.handIn", 2),
      {
        ...field("C", "handIn", "plan.handIn", "plan.handIn.hint", { kind: "date" }),
        style: "inputCenter",
        format: "date",
      },
      label("D", "plan.approval"),
      { ...field("E", "approval", "plan.approval", "plan.approval.hint"), wide: 3 },
    ],
  },
];

/** Form 1, 销售代表每周计划表: whom a rep sees, half day by half day, what it costs and what matters. */
export const weeklyPlan: Template = {
  ...heads.weeklyPlan,
  tabColor: "#70AD47",
  columns: [8, 13, 23, 23, 23, 23, 23],
  rows: [
    { height: 30, cells: [{ at: "A", wide: 7, style: "title", content: { text: "plan.title" } }] },
    ...headRows,
    { height: 18, cells: [{ at: "A", wide: 7, style: "note", content: { text: "plan.note" } }] },
    ...dayHeadings,
    ...halfDay("plan.morning"),
    ...halfDay("plan.afternoon"),
    planned,
    { height: 8, cells: [] },
    ...foot,
  ],
  repeats: {},
  lists: {},
  tables: [{ name: "Expenses", first: "expenseCustomer", last: "expense" }],
  conditionals: [],
  charts: [],
  freeze: { rows: 6, columns: 2 },
  print: { orientation: "landscape", tall: 1 },
  sample: weeklyPlanSample,
};
