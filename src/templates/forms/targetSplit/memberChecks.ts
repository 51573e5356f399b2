import { blank, label, result } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { members } from "./blocks";
import { check } from "./check";
import { within } from "./checks";
import { nothing } from "./nothing";

const columns = members.flatMap((block) => block.columns.map((column) => ({ ...column, block })));

const monthChecks: Row = {
  height: 18,
  cells: [
    label("A", "split.monthCheck"),
    ...blank("result", "B", "C", "P", "Q"),
    ...columns.map(({ at, letters, share, block }) => {
      const rounded = within(`N({monthTotal${at}})`, `{${block.total}}*{${share}}`);
      return check(letters, `monthCheck${at}`, `=IF(${nothing(block)},"",${rounded})`);
    }),
  ],
};

const quarterTotals: Row = {
  height: 18,
  cells: [
    label("A", "split.children"),
    ...blank("result", "B", "C", "P", "Q"),
    ...members.map(({ quarter, columns: [first, , last] }): CellSpec => ({
      ...result(
        first!.letters,
        `children${quarter}`,
        "amountOrBlank",
        `=SUM({monthTotal${first!.at}..monthTotal${last!.at}})`,
      ),
      wide: 3,
      style: "resultCenter",
    })),
  ],
};

const parentChecks: Row = {
  height: 18,
  cells: [
    label("A", "split.parentCheck"),
    ...blank("result", "B", "C", "Q"),
    ...members.map((block): CellSpec => {
      const { quarter, total: parent, columns: own } = block;
      const [first, , last] = own;
      const cells = `{${first!.split}..${last!.split}}`;
      return {
        at: first!.letters,
        wide: 3,
        name: `parentCheck${quarter}`,
        style: "resultCenter",
        format: "amount",
        content: {
          live: `=IF(${nothing(block)},"",SALES.SPLIT_CHECK({${parent}},${cells}))`,
          plain: `=IF(${nothing(block)},"",ROUND({${parent}}-SUM(${cells}),6))`,
        },
      };
    }),
    check("P", "parentYearCheck", '=IF(COUNT({memberSum})=0,"",ROUND(N({parentYear})-SUM({memberSum}),6))'),
  ],
};

/** Whether each month has its share, and what a line's quarters are above those of the people. */
export const memberChecks: readonly Row[] = [monthChecks, quarterTotals, parentChecks];
