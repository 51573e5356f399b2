import { firstInput } from "../../src/sheet/firstInput";
import type { Cell } from "../../src/sheet/sheet";
import type { Area } from "../../src/sheet/area";
import type { StyleName } from "../../src/sheet/styles";

function cell(row: number, column: number, style: StyleName, text?: string): Cell {
  return { row, column, style, ...(text !== undefined && { content: { text } }) };
}

function begin(cells: readonly Cell[], merges: readonly Area[] = []) {
  const sheet = { cells, merges };
  return firstInput(sheet);
}

test("typing begins in the first input that is empty", () => {
  const cells = [
    cell(0, 0, "label"),
    cell(0, 1, "input", "filled"),
    cell(1, 1, "inputNumber"),
    cell(2, 1, "input"),
  ];
  expect(begin(cells)).toEqual({ row: 1, column: 1 });
});

test("typing begins in the first input where all of them are filled", () => {
  expect(begin([cell(0, 0, "label"), cell(3, 2, "inputTop", "a"), cell(4, 2, "input", "b")])).toEqual({
    row: 3,
    column: 2,
  });
});

test("typing begins in the corner where nothing is to be typed", () => {
  expect(begin([cell(5, 5, "result"), cell(6, 5, "key")])).toEqual({ row: 0, column: 0 });
  expect(begin([])).toEqual({ row: 0, column: 0 });
});

test("the part of a merged cell that cannot be seen is no empty input", () => {
  const merged = [cell(0, 0, "input", "filled"), cell(0, 1, "input"), cell(1, 0, "input")];
  expect(begin(merged, [{ row: 0, column: 0, rows: 1, columns: 2 }])).toEqual({ row: 1, column: 0 });
});
