import { date, input, label, money, shortText } from "../../cells";
import type { Row } from "../../template";
import type { StageSet } from "../funnelParts/stageSet";

/** Which deal it is, where its seller sees it, and since when. */
export function head({ daysInStage }: StageSet): readonly Row[] {
  return [
    {
      height: 22,
      cells: [
        label("A", "opportunity.customer"),
        input("B", "customer", "opportunity.customer", shortText, { wide: 3 }),
        label("E", "opportunity.project"),
        input("F", "project", "opportunity.project", shortText, { wide: 3 }),
        label("I", "opportunity.product"),
        input("J", "product", "opportunity.product", shortText, { wide: 3 }),
      ],
    },
    {
      height: 22,
      cells: [
        label("A", "opportunity.amount"),
        input("B", "amount", "opportunity.amount", money, { wide: 3, format: "amount" }),
        label("E", "opportunity.person"),
        input("F", "person", "opportunity.person", shortText, { wide: 3, content: { fact: "person" } }),
        label("I", "opportunity.competitors"),
        input("J", "competitors", "opportunity.competitors", shortText, { wide: 3 }),
      ],
    },
    {
      height: 22,
      cells: [
        label("A", "opportunity.stage"),
        input("B", "stage", "opportunity.stage", { kind: "list", of: "stageName" }, { wide: 3 }),
        label("E", "opportunity.entered"),
        input("F", "entered", "opportunity.entered", date, { wide: 3, format: "date" }),
        label("I", "opportunity.close"),
        input("J", "close", "opportunity.close", date, { wide: 3, format: "date" }),
      ],
    },
    {
      height: 22,
      cells: [
        label("A", "opportunity.period"),
        { at: "B", wide: 3, style: "resultText", content: { fact: "period" } },
        label("E", "opportunity.asOf"),
        input("F", "asOf", "opportunity.asOf", date, {
          ...{ wide: 3, format: "date", content: { formula: "=TODAY()" } },
        }),
        label("I", "opportunity.standardDays"),
        input(
          "J",
          "standardDays",
          "opportunity.standardDays",
          { kind: "whole", min: 1, max: 365 },
          { wide: 3, format: "count", content: { number: daysInStage } },
        ),
      ],
    },
  ];
}
