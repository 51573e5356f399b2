import { areaBetween, cellArea } from "../../../src/workbench/grid/areas";
import { wholeMerges } from "../../../src/workbench/workbook/wholeMerges";
import { parseArea } from "../../../src/workbench/grid/parseArea";

test("two corners in any order span the same area", () => {
  const area = { row: 1, column: 2, rows: 3, columns: 2 };
  expect(areaBetween({ row: 1, column: 2 }, { row: 3, column: 3 })).toEqual(area);
  expect(areaBetween({ row: 3, column: 2 }, { row: 1, column: 3 })).toEqual(area);
});

test("an area grows over merged cells until it cuts none", () => {
  const merges = [
    { row: 0, column: 1, rows: 1, columns: 3 },
    { row: 0, column: 3, rows: 3, columns: 2 },
  ];
  const first = { row: 0, column: 0, rows: 1, columns: 2 };
  expect(wholeMerges(first, [merges[0]!])).toEqual({ row: 0, column: 0, rows: 1, columns: 4 });
  expect(wholeMerges(first, merges)).toEqual({ row: 0, column: 0, rows: 3, columns: 5 });
  expect(cellArea(merges, { row: 2, column: 4 })).toBe(merges[1]);
});

test.each([
  ["B3", { row: 2, column: 1, rows: 1, columns: 1 }],
  ["$b$3:d5", { row: 2, column: 1, rows: 3, columns: 3 }],
  ["D5:B3", { row: 2, column: 1, rows: 3, columns: 3 }],
  ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
])("%s is an address", (text, area) => expect(parseArea(text)).toEqual(area));

test.each(["", "B", "3", "B0", "XFE1", "A1048577", "B3:", "B3:C4:D5", "漏斗"])("%p is no address", (text) =>
  expect(parseArea(text)).toBeNull(),
);
