import { edgeFrom, stepFrom } from "../../../src/workbench/grid/movement";
import { spillAt } from "../../../src/workbench/grid/spillAt";
import { summary } from "../../../src/workbench/grid/summary";
import { PlainWorkbook } from "./plainWorkbook";

function sheetWith(...filled: [row: number, column: number, value: number | string][]) {
  const sheet = new PlainWorkbook().activeWorksheet;
  for (const [row, column, value] of filled) sheet.set(row, column, { value });
  return sheet;
}
const down = { rows: 1, columns: 0 };
const up = { rows: -1, columns: 0 };
const right = { rows: 0, columns: 1 };
const left = { rows: 0, columns: -1 };

test("a step goes over hidden lines and stops at the sheet's edge", () => {
  const sheet = sheetWith();
  sheet.heights.set(1, 0);
  sheet.widths.set(1, 0);
  expect(stepFrom(sheet, { row: 0, column: 0 }, down)).toEqual({ row: 2, column: 0 });
  expect(stepFrom(sheet, { row: 0, column: 2 }, left)).toEqual({ row: 0, column: 0 });
  expect(stepFrom(sheet, { row: 0, column: 0 }, up)).toEqual({ row: 0, column: 0 });
  expect(stepFrom(sheet, { row: 3, column: 16_383 }, right)).toEqual({ row: 3, column: 16_383 });
});

test("a merged cell is one step wide and is entered at its first cell", () => {
  const sheet = sheetWith();
  sheet.merges.push({ row: 1, column: 1, rows: 2, columns: 3 });
  expect(stepFrom(sheet, { row: 1, column: 1 }, right)).toEqual({ row: 1, column: 4 });
  expect(stepFrom(sheet, { row: 2, column: 4 }, left)).toEqual({ row: 1, column: 1 });
  expect(stepFrom(sheet, { row: 1, column: 1 }, down)).toEqual({ row: 3, column: 1 });
});

test("Ctrl and an arrow go from block to block, then to the end of the sheet", () => {
  const sheet = sheetWith([1, 0, 1], [2, 0, 2], [3, 0, 3], [7, 0, 4], [1, 5, 6]);
  const jumps = [{ row: 0, column: 0 }];
  for (let at = 0; at < 4; at++) jumps.push(edgeFrom(sheet, jumps[at]!, down));
  expect(jumps.map(({ row }) => row)).toEqual([0, 1, 3, 7, 1_048_575]);
  expect(edgeFrom(sheet, { row: 1_048_575, column: 0 }, up).row).toBe(7);
  expect(edgeFrom(sheet, { row: 1, column: 0 }, right).column).toBe(5);
  expect(edgeFrom(sheet, { row: 0, column: 2 }, right).column).toBe(16_383);
});

test("any cell of a spilled area leads to the whole of it", () => {
  const sheet = sheetWith([3, 2, "gap"], [3, 3, 88], [4, 2, "deals"], [4, 3, 44], [6, 3, 1]);
  const spill = { row: 3, column: 2, rows: 2, columns: 2 };
  sheet.set(3, 2, { value: "gap", spill });
  expect([spillAt(sheet, { row: 3, column: 2 }), spillAt(sheet, { row: 4, column: 3 })]).toEqual([
    spill,
    spill,
  ]);
  expect(spillAt(sheet, { row: 6, column: 3 })).toBeNull();
});

test("the summary adds numbers, counts texts, and leaves out what is not chosen", () => {
  // Expected deals by stage, models.md section 3: 33.8 + 17.15 + 31.5 = 82.45.
  const sheet = sheetWith([0, 0, "预计成交单数"], [0, 1, 33.8], [0, 2, 17.15], [0, 3, 31.5], [1, 1, 169]);
  const chosen = summary(sheet, { row: 0, column: 0, rows: 1, columns: 16_384 });
  expect(chosen.count).toBe(4);
  expect(chosen.sum).toBeCloseTo(82.45, 10);
  expect(chosen.average).toBeCloseTo(82.45 / 3, 10);
  expect(summary(sheet, { row: 0, column: 0, rows: 1, columns: 1 }).sum).toBeNull();
});
