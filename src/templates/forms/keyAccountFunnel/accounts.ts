import { date, heading, input, money, result, sentence, shortText, type InputKey } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { months, monthStart } from "./months";

const groups: Row = {
  height: 20,
  cells: [
    { at: "A", wide: 6, style: "heading", content: { text: "ka.group.account" } },
    { at: "G", wide: 4, style: "heading", content: { text: "ka.group.people" } },
    ...months.map((month): CellSpec => ({
      ...{ at: month.listed, style: "heading", format: "month" },
      content: { formula: monthStart(month) },
    })),
    { at: "N", wide: 2, style: "heading", content: { text: "ka.group.quarter" } },
    { at: "P", wide: 4, style: "heading", content: { text: "ka.group.plan" } },
  ],
};

const people: readonly { at: string; name: string; key: InputKey }[] = [
  { at: "G", name: "contact", key: "ka.contact" },
  { at: "H", name: "user", key: "ka.user" },
  { at: "I", name: "buyer", key: "ka.buyer" },
  { at: "J", name: "decision", key: "ka.decision" },
];

const headings: Row = {
  height: 32,
  cells: [
    heading("A", "ka.account"),
    heading("B", "ka.product"),
    heading("C", "deals.stage"),
    heading("D", "deals.entered"),
    heading("E", "deals.days"),
    heading("F", "ka.owner"),
    ...people.map(({ at, key }) => heading(at, key)),
    ...months.map(({ listed, forecast }) => heading(listed, forecast)),
    heading("N", "ka.quarter"),
    heading("O", "ka.weightedQuarter"),
    heading("P", "ka.plan"),
    heading("Q", "ka.due"),
    heading("R", "ka.status"),
    heading("S", "ka.overdueDays"),
  ],
};

const account: Row = {
  height: 32,
  repeat: "list",
  cells: [
    input("A", "account", "ka.account", shortText),
    input("B", "product", "ka.product", shortText),
    input("C", "stage", "deals.stage", { kind: "list", of: "stageName" }),
    input("D", "entered", "deals.entered", date, { format: "date" }),
    result(
      "E",
      "daysInStage",
      "count",
      '=IF({row:entered}="","",MAX(0,IF({asOf}="",TODAY(),{asOf})-{row:entered}))',
    ),
    input("F", "owner", "ka.owner", shortText),
    ...people.map(({ at, name, key }) => input(at, name, key, shortText)),
    ...months.map(({ number, listed, forecast }) =>
      input(listed, `month${number}`, forecast, money, { style: "inputNumber", format: "amount" }),
    ),
    result("N", "accountTotal", "amount", `=IF(COUNT(${forecast()})=0,"",SUM(${forecast()}))`),
    result(
      "O",
      "accountWeighted",
      "amount",
      '=IF(OR({row:accountTotal}="",{row:stage}=""),"",{row:accountTotal}*SUMIF({stageName},{row:stage},{stageRate}))',
    ),
    input("P", "plan", "ka.plan", sentence),
    input("Q", "due", "ka.due", date, { format: "date" }),
    input("R", "status", "ka.status", { kind: "list", of: "statuses" }),
    result(
      "S",
      "overdue",
      "count",
      '=IF(OR({row:due}="",{row:status}={statuses.1}),"",IF(IF({asOf}="",TODAY(),{asOf})>{row:due},IF({asOf}="",TODAY(),{asOf})-{row:due},""))',
    ),
  ],
};

function forecast(): string {
  return "{row:month1}:{row:month3}";
}

/** A row for each account: where it stands, who is who, what it brings each month, what is to do this month. */
export const accounts: readonly Row[] = [groups, headings, account];
