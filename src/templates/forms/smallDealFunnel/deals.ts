import { amount, date, heading, input, result, sentence, shortText } from "../../cells";
import type { Row } from "../../template";

/** The list of deals that everything above is counted from. */
export const deals: readonly Row[] = [
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
    ],
  },
  {
    height: 20,
    repeat: "deals",
    cells: [
      input("A", "customer", "deals.customer", shortText),
      input("B", "product", "deals.product", shortText),
      input("C", "stage", "deals.stage", { kind: "list", of: "stageName..wonName" }),
      input("D", "amount", "deals.amount", amount, { style: "inputNumber", format: "amount" }),
      input("E", "entered", "deals.entered", date, { format: "date" }),
      input("F", "close", "deals.close", date, { format: "date" }),
      input("G", "seller", "deals.seller", shortText),
      input("H", "next", "deals.next", sentence),
      result(
        "I",
        "daysInStage",
        "count",
        '=IF({row:entered}="","",MAX(0,IF({asOf}="",TODAY(),{asOf})-{row:entered}))',
      ),
      result(
        "J",
        "dealExpected",
        "amount",
        '=IF(OR({row:amount}="",{row:stage}=""),"",{row:amount}*SUMIF({stageName..wonName},{row:stage},{winRate..wonRate}))',
      ),
    ],
  },
];
