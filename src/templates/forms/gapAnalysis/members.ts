import type { SheetTextKey } from "../../../locales/sheets";
import { blank, heading, input, money, shortText, total, type InputKey } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { figures } from "./figures";

const entered: readonly { at: string; name: string; key: InputKey }[] = [
  { at: "B", name: "quota", key: "gap.quota" },
  { at: "C", name: "achieved", key: "gap.achieved" },
  { at: "D", name: "committed", key: "gap.committed" },
  { at: "E", name: "notCommitted", key: "gap.notCommitted" },
];

/** What the columns with a short name mean. */
const meanings: Row = {
  height: 40,
  cells: [
    ...blank("subheading", "A", "G", "I"),
    { at: "B", wide: 4, style: "subheading", content: { text: "gap.inputs" } },
    meaning("F", "gap.gapNow.meaning"),
    meaning("H", "gap.gapIfCommitted.meaning"),
    meaning("J", "gap.gapIfAll.meaning"),
    meaning("K", "gap.opportunities.meaning"),
    meaning("L", "gap.customers.meaning"),
    meaning("M", "gap.weekly.meaning"),
    meaning("N", "gap.open.meaning"),
  ],
};

function meaning(at: string, text: SheetTextKey): CellSpec {
  return { at, style: "subheading", content: { text } };
}

/** Each rate stands above the column in which it works; side by side, P1 and P2 are what FUNNEL_GAP wants. */
const rates: Row = {
  height: 20,
  cells: [
    { at: "A", style: "labelCenter", content: { text: "gap.rates" } },
    ...blank("labelCenter", "B", "C", "F", "G", "H", "I", "J", "M", "N"),
    used("D", "usedCommittedRate", "{committedRate}"),
    used("E", "usedNotCommittedRate", "{notCommittedRate}"),
    used("K", "usedEntryRate", "{entryRate}"),
    { ...used("L", "usedAverageDeal", "{averageDeal}"), format: "amountOrBlank" },
  ],
};

function used(at: string, name: string, parameter: string): CellSpec {
  return { at, name, style: "labelCenter", format: "percent", content: { formula: `=N(${parameter})` } };
}

const headings: Row = {
  height: 34,
  cells: [
    heading("A", "gap.member"),
    ...entered.map(({ at, name, key }) => heading(at, key, `${name}Heading`)),
    ...figures.map(({ at, name }) => heading(at, `gap.${name}`, `${name}Heading`)),
  ],
};

const member: Row = {
  height: 20,
  repeat: "list",
  cells: [
    input("A", "member", "gap.member", shortText, { content: { fact: "member" } }),
    ...entered.map(({ at, name, key }) =>
      input(at, name, key, money, { style: "inputNumber", format: "amount" }),
    ),
    ...figures.map(({ at, name, format, content }): CellSpec => ({
      at,
      name,
      style: "result",
      format,
      content,
    })),
  ],
};

const totals: Row = {
  height: 22,
  cells: [
    { at: "A", style: "totalText", content: { text: "gap.total" } },
    ...entered.map(({ at, name }) => total(at, `${name}Total`, "amount", sumOf(name))),
    ...figures.map(({ at, name, format }) => total(at, `${name}Total`, format, sumOf(name))),
  ],
};

/** Nothing as long as nobody has a figure. */
function sumOf(name: string): string {
  return `=IF(COUNT({${name}})=0,"",SUM({${name}}))`;
}

/** A row for each person, and the team. */
export const members: readonly Row[] = [meanings, rates, headings, member, totals];
