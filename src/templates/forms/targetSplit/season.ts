import type { SheetTextKey } from "../../../locales/sheets";
import { amount, blank, input, label, result } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { members, products } from "./blocks";

const columns = members.flatMap((block) => block.columns.map((column) => ({ ...column, block })));

/** What a month can weigh by: how people call it, and how SALES.PERIOD_WEIGHTS does. */
const bases: readonly { text: SheetTextKey; word: string }[] = [
  { text: "split.basis.days", word: "days" },
  { text: "split.basis.workdays", word: "workdays" },
  { text: "split.basis.weeks", word: "445" },
  { text: "split.basis.equal", word: "equal" },
];

/** The weeks of a quarter's months where a quarter is 13 weeks. */
export const weeksOfQuarter = [4, 4, 5] as const;

/** The names of the bases, as the drop-down has them. */
export const basisNames = bases.map(({ text }) => text);

const chosen = "MATCH({basis},{bases},0)";

const choices: Row = {
  height: 18,
  cells: [
    label("A", "split.parent"),
    input(
      "B",
      "parent",
      "split.parent",
      { kind: "list", of: "product..productTotal" },
      { wide: 3, style: "input", content: { text: "split.total" } },
    ),
    label("E", "split.basis", 2),
    input(
      "G",
      "basis",
      "split.basis",
      { kind: "list", of: "bases" },
      { wide: 2, content: { text: "split.basis.days" } },
    ),
  ],
};

/** The row of the first level, or its total, that is split over people: a quarter above its three months. */
const parents: Row = {
  height: 18,
  cells: [
    label("A", "split.parentQuarters"),
    ...blank("result", "B", "C", "Q"),
    ...members.map(({ quarter, total, columns: [first] }): CellSpec => ({
      at: first!.letters,
      wide: 3,
      name: total,
      style: "key",
      format: "amountOrBlank",
      content: { formula: parentOf(products.columns[quarter - 1]!.split, `quarterTotal${quarter}`) },
    })),
    {
      ...result("P", "parentYear", "amountOrBlank", parentOf("productSum", "productSumTotal")),
      style: "totalCenter",
    },
  ],
};

function parentOf(first: string, last: string): string {
  return `=IF({parent}="","",IFERROR(N(INDEX({${first}..${last}},MATCH({parent},{product..productTotal},0))),0))`;
}

/** Monday to Friday; a live sheet knows the days off and the make-up days of China where they are published. */
const workdays: Row = {
  height: 18,
  cells: [
    label("A", "split.workdays"),
    ...blank("result", "B", "C"),
    ...columns.map(({ at, letters }) => {
      const plain = `NETWORKDAYS(${monthStart(at)},${monthStart(at + 1)}-1)`;
      return input(letters, `workdays${at}`, "split.workdays", amount, {
        content: {
          live: `=IFERROR(INDEX(SALES.PERIOD_WEIGHTS({yearStart},12,"workdays","china"),1,${at}),${plain})`,
          plain: `=${plain}`,
        },
      });
    }),
    {
      at: "P",
      name: "workdaysYear",
      style: "resultCenter",
      content: { formula: "=SUM({workdays})" },
    },
    ...blank("result", "Q"),
  ],
};

const weights: Row = {
  height: 18,
  cells: [
    label("A", "split.monthWeights"),
    ...blank("result", "B", "C", "P", "Q"),
    ...columns.map(({ at, letters, weight }): CellSpec => ({
      at: letters,
      name: weight,
      style: "resultCenter",
      content: {
        live: `=IF({basis}="","",IF(${chosen}=2,N({workdays${at}}),INDEX(SALES.PERIOD_WEIGHTS({yearStart},12,CHOOSE(${chosen},${words()})),1,${at})))`,
        plain: `=IF({basis}="","",CHOOSE(${chosen},${monthStart(at + 1)}-${monthStart(at)},N({workdays${at}}),${weeksOfQuarter[(at - 1) % 3]},1))`,
      },
    })),
  ],
};

function words(): string {
  return bases.map(({ word }) => `"${word}"`).join(",");
}

function monthStart(month: number): string {
  return `EDATE({yearStart},${month - 1})`;
}

const shares: Row = {
  height: 18,
  cells: [
    label("A", "split.monthShares"),
    ...blank("result", "B", "C", "P", "Q"),
    ...columns.map(({ letters, weight, share, block }) => {
      const all = `SUM({${block.columns[0]!.weight}..${block.columns[2]!.weight}})`;
      const formula = `=IF(${all}=0,0,N({${weight}})/${all})`;
      return { ...result(letters, share, "percentOrBlank", formula), style: "resultCenter" as const };
    }),
  ],
};

/** What is split over people, and what each month of a quarter weighs. */
export const season: readonly Row[] = [choices, parents, workdays, weights, shares];
