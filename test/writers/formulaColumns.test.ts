import fc from "fast-check";
import { copied } from "../../src/formula/rewrite";
import type { Cell } from "../../src/sheet/sheet";
import { formulaColumns } from "../../src/writers/formulaColumns";

function cell(row: number, column: number, formula: string): Cell {
  return { row, column, style: "result", content: { formula, plain: formula } };
}

test("formulas that differ as copies do are one column; what differs otherwise begins another", () => {
  const cells = [
    cell(4, 0, "=$B5*C$1"),
    cell(4, 1, "=SUM(A5:A6)"),
    cell(5, 0, "=$B6*C$1"),
    cell(5, 1, "=SUM(A6:A7)"),
    cell(6, 0, "=$B7*C$2"),
    cell(6, 1, "=SUM(A7:A8)"),
    cell(8, 1, "=SUM(A9:A10)"),
  ];
  expect(formulaColumns(cells)).toEqual([
    { area: { row: 4, column: 0, rows: 2, columns: 1 }, formulas: ["=$B5*C$1", "=$B6*C$1"] },
    {
      area: { row: 4, column: 1, rows: 3, columns: 1 },
      formulas: ["=SUM(A5:A6)", "=SUM(A6:A7)", "=SUM(A7:A8)"],
    },
    { area: { row: 6, column: 0, rows: 1, columns: 1 }, formulas: ["=$B7*C$2"] },
    { area: { row: 8, column: 1, rows: 1, columns: 1 }, formulas: ["=SUM(A9:A10)"] },
  ]);
});

test("texts, quoted sheets, functions and numbers that look like addresses stay as they are", () => {
  const formulas = [9, 10, 11].map(
    (row) => `=IF(A${row}="A9",'Q 9 A9'!B${row}+LOG10(9)+9E9,$A$9&"9")+X${row - 8}`,
  );
  const cells = formulas.map((formula, index) => cell(8 + index, 3, formula));
  expect(formulaColumns(cells)).toEqual([{ area: { row: 8, column: 3, rows: 3, columns: 1 }, formulas }]);
  const text = cell(9, 3, formulas[1]!.replace('"A9"', '"A10"'));
  expect(formulaColumns([cells[0]!, text, cells[2]!]).map(({ area }) => area.rows)).toEqual([1, 1, 1]);
});

test("texts and numbers belong to no column", () => {
  const cells: Cell[] = [
    { row: 0, column: 0, style: "label", content: { text: "=A1" } },
    { row: 1, column: 0, style: "label", content: { number: 1 } },
    { row: 2, column: 0, style: "label" },
  ];
  expect(formulaColumns(cells)).toEqual([]);
});

/** Pieces of formulas, whose rows are far from both edges of a sheet. */
const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom("", "$"), fc.constantFrom("A", "BC"), fc.constantFrom("", "$"))
    .chain(([first, column, second]) =>
      fc.integer({ min: 1, max: 99_999 }).map((row) => `${first}${column}${second}${row}`),
    ),
  fc.constantFrom("10", '"B7"', "'S 12'!C3", "SUM($A$1:A2)", "Deals[Q1]", "1E-9"),
);

test("a formula and its copies are one column, whatever it says, and a changed copy is not part of it", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 2, max: 12 }),
      fc.nat(),
      (pieces, rows, place) => {
        const first = `=${pieces.join("+")}`;
        const formulas = Array.from({ length: rows }, (_, down) => copied(first, down, 0));
        const cells = formulas.map((formula, down) => cell(20 + down, 2, formula));
        expect(formulaColumns(cells)).toEqual([{ area: { row: 20, column: 2, rows, columns: 1 }, formulas }]);
        const changed = cells.with(place % rows, cell(20 + (place % rows), 2, `${first}+"x"`));
        expect(formulaColumns(changed).length).toBeGreaterThan(1);
      },
    ),
  );
});
