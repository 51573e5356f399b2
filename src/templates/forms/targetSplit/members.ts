import type { SheetTextKey } from "../../../locales/sheets";
import { amount, blank, heading, input, result, shortText, total } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { members } from "./blocks";
import { memberChecks } from "./memberChecks";
import { within } from "./checks";
import { check } from "./check";
import { splitIn } from "./split";
import { sumOf } from "./sumOf";

const columns = members.flatMap((block) =>
  block.columns.map((column, index) => ({ ...column, block, place: index + 1 })),
);

/** Each quarter is rounded for itself, so a year is up to four units from its exact share. */
const quartersInYear = 4;

const headings: Row = {
  height: 20,
  cells: [
    heading("A", "split.member"),
    heading("B", "split.weight"),
    heading("C", "split.share", "memberShareHeading"),
    ...columns.map(({ at, letters }) => heading(letters, monthName(at))),
    heading("P", "split.yearTotal"),
    heading("Q", "split.check"),
  ],
};

function monthName(month: number): SheetTextKey {
  return `split.month.${month}` as SheetTextKey;
}

const member: Row = {
  height: 18,
  repeat: "list",
  cells: [
    input("A", "member", "split.member", shortText, { content: { fact: "member" } }),
    input("B", "memberWeight", "split.weight", amount),
    {
      ...result(
        "C",
        "memberShare",
        "percentOrBlank",
        "=IF(SUM({memberWeight})=0,0,N({row:memberWeight})/SUM({memberWeight}))",
      ),
      style: "resultCenter",
    },
    ...columns.map(({ letters, split, block, place }): CellSpec => ({
      at: letters,
      name: split,
      style: "result",
      format: "amountOrBlank",
      content: splitIn(block, place),
    })),
    result("P", "memberSum", "amountOrBlank", sumOf("{row:monthSplit1}:{row:monthSplit12}")),
    check(
      "Q",
      "memberCheck",
      `=IF(OR({row:memberShare}=0,COUNT({row:monthSplit1}:{row:monthSplit12})=0),"",${within("{row:memberSum}", "N({parentYear})*{row:memberShare}", quartersInYear)})`,
    ),
  ],
};

const totals: Row = {
  height: 18,
  cells: [
    { at: "A", style: "totalText", content: { text: "split.total" } },
    {
      at: "B",
      style: "totalCenter",
      name: "memberWeightTotal",
      content: { formula: sumOf("{memberWeight}") },
    },
    { ...total("C", "memberShareTotal", "percentOrBlank", "=SUM({memberShare})"), style: "totalCenter" },
    ...columns.map(({ at, letters, split }) =>
      total(letters, `monthTotal${at}`, "amountOrBlank", sumOf(`{${split}}`)),
    ),
    total("P", "memberSumTotal", "amountOrBlank", sumOf("{memberSum}")),
    ...blank("total", "Q"),
  ],
};

/** 第二层: people by months, and whether they add up to what stands above them. */
export const secondLevel: readonly Row[] = [headings, member, totals, ...memberChecks];
