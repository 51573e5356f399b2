import fc from "fast-check";
import {
  areaAddress,
  cellAddress,
  columnLetters,
  columnNumber,
  fixedAddress,
  fixedAreaAddress,
  quotedSheetName,
} from "../../src/sheet/address";

// Excel's specifications and limits: 16,384 columns, the last one XFD, and 1,048,576 rows.
const letters: readonly [number, string][] = [
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [255, "IV"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
];

test.each(letters)("column %i is %s", (column, text) => {
  expect(columnLetters(column)).toBe(text);
  expect(columnNumber(text)).toBe(column);
});

test("each of Excel's columns has letters of its own, which lead back to it", () => {
  const all = Array.from({ length: 16384 }, (_, column) => columnLetters(column));
  expect(new Set(all).size).toBe(16384);
  expect(all.map(columnNumber)).toEqual(all.map((_, column) => column));
});

test("an address is the letters and the row counted from 1, fixed by dollar signs", () => {
  expect(cellAddress(2, 1)).toBe("B3");
  expect(fixedAddress(1_048_575, 16383)).toBe("$XFD$1048576");
});

test("an area runs from its first to its last cell", () => {
  expect(areaAddress({ row: 2, column: 1, rows: 3, columns: 3 })).toBe("B3:D5");
  expect(areaAddress({ row: 0, column: 25, rows: 1, columns: 2 })).toBe("Z1:AA1");
  expect(fixedAreaAddress({ row: 2, column: 1, rows: 3, columns: 3 })).toBe("$B$3:$D$5");
});

test("an area of one cell is that cell's address", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16383), (row, column) => {
      expect(areaAddress({ row, column, rows: 1, columns: 1 })).toBe(cellAddress(row, column));
      expect(fixedAreaAddress({ row, column, rows: 1, columns: 1 })).toBe(fixedAddress(row, column));
    }),
  );
});

test.each([
  ["Sheet", "Sheet"],
  ["my_sheet", "my_sheet"],
  ["Sheet1", "'Sheet1'"],
  ["A1", "'A1'"],
  ["R", "'R'"],
  ["c", "'c'"],
  ["rc", "'rc'"],
  ["TRUE", "'TRUE'"],
  ["Week 48", "'Week 48'"],
  ["周计划", "'周计划'"],
  ["Rita's", "'Rita''s'"],
])("the sheet %s is called %s in formulas", (name, spelled) => {
  expect(quotedSheetName(name)).toBe(spelled);
});
