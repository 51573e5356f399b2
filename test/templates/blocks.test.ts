import type { Area } from "../../src/sheet/area";
import { blockOf, namesOfSheet } from "../../src/templates/blocks";

const form = { blocks: ["month"] };
const area = (column: number, rows = 3): Area => ({ row: 4, column, rows, columns: 1 });

test("a numbered name of a block goes by the block's name, every other one by its own", () => {
  const names = ["month1", "month12", "month", "monthly", "amonth1", "quarter1", "1"];
  expect(names.map((name) => blockOf(name, form))).toEqual([
    ...["month", "month", "month", "monthly", "amonth1", "quarter1", "1"],
  ]);
  expect(blockOf("month1", {})).toBe("month1");
});

test("the sheet has one name for a whole block, where the first of its columns was named", () => {
  const names = new Map([
    ["first", area(0)],
    ["month1", area(1)],
    ["total", area(9, 1)],
    ["month2", area(2)],
    ["month3", area(3)],
  ]);
  expect([...namesOfSheet(names, form)]).toEqual([
    ["first", area(0)],
    ["month", { row: 4, column: 1, rows: 3, columns: 3 }],
    ["total", area(9, 1)],
  ]);
  expect([...namesOfSheet(names, {})]).toEqual([...names]);
});
