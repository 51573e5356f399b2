import { date, heading, input, money, result, sentence, shortText } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { today } from "./today";

/** Columns of a list of deals that stand right of the common ones: the heading and the cell of each. */
export type DealColumn = { heading: CellSpec; cell: CellSpec };

/**
 * The list of deals that everything above is counted from; `countedBy` is the column that says in which stage a deal
 * counts.
 */
export function deals(more: readonly DealColumn[] = [], countedBy = "stage"): Row[] {
  return [
    {
      height: 34,
      cells: [
        heading("A", "deals.customer"),
        heading("B", "deals.product"),
        heading("C", "deals.stage"),
        heading("D", "deals.amount"),
        heading("E", "deals.entered"),
        heading("F", "deals.close"),
        heading("G", "deals.seller"),
        heading("H", "deals.next"),
        heading("I", "deals.days"),
        heading("J", "deals.expected"),
        ...more.map((column) => column.heading),
      ],
    },
    {
      height: 20,
      repeat: "list",
      cells: [...cells, expected(countedBy), ...more.map((column) => column.cell)],
    },
  ];
}

const cells: readonly CellSpec[] = [
  input("A", "customer", "deals.customer", shortText),
  input("B", "product", "deals.product", shortText),
  input("C", "stage", "deals.stage", { kind: "list", of: "stageName..wonName" }),
  input("D", "amount", "deals.amount", money, { style: "inputNumber", format: "amount" }),
  input("E", "entered", "deals.entered", date, { format: "date" }),
  input("F", "close", "deals.close", date, { format: "date" }),
  input("G", "seller", "deals.seller", shortText),
  input("H", "next", "deals.next", sentence),
  result("I", "daysInStage", "count", `=IF({row:entered}="","",MAX(0,${today}-{row:entered}))`),
];

function expected(countedBy: string): CellSpec {
  return result(
    "J",
    "dealExpected",
    "amount",
    `=IF(OR({row:amount}="",{row:stage}=""),"",{row:amount}*SUMIF({stageName..wonName},{row:${countedBy}},{winRate..wonRate}))`,
  );
}
