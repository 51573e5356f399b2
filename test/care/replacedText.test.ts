import fc from "fast-check";
import { readReplaced, replacedText } from "../../src/care/replacedText";
import type { Replacement } from "../../src/care/replacement";
import { copied } from "../../src/formula/rewrite";

const single = (
  row: number,
  column: number,
  before: string,
  after: string | number | boolean,
): Replacement => ({
  area: { row, column, rows: 1, columns: 1 },
  before: [[before]],
  after: [[after]],
});

const byPlace = (a: Replacement, b: Replacement) => a.area.column - b.area.column || a.area.row - b.area.row;

const formula = fc.constantFrom("=SALES.PACE(B2,$C$1)", "=SALES.WEEKS_LEFT(A1,TODAY())", "=SUM(A1:B2)");
const after = fc.oneof(formula, fc.integer(), fc.boolean(), fc.constantFrom("", "text", "'x", "1-2"));

/** Columns of copies, of formulas that are no copies, and gaps between them. */
const replacements = fc
  .uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(3) }), {
    selector: ({ row, column }) => row * 10 + column,
  })
  .chain((places) =>
    fc.tuple(
      ...places.map(({ row, column }) =>
        fc
          .tuple(formula, after)
          .map(([before, written]) =>
            single(
              row,
              column,
              copied(before, row, 0),
              typeof written === "string" && written.startsWith("=") ? copied(written, row, 0) : written,
            ),
          ),
      ),
    ),
  );

test("readReplaced gives back what replacedText spelled", () => {
  fc.assert(
    fc.property(replacements, (given) =>
      expect(readReplaced(replacedText(given)).sort(byPlace)).toEqual([...given].sort(byPlace)),
    ),
  );
});

test("an array comes back as one, with the cells that it filled", () => {
  const array: Replacement = {
    area: { row: 1, column: 1, rows: 3, columns: 2 },
    before: [
      ["=SALES.FUNNEL_GAP(A1,B1,C1:C3,D1:D3)", ""],
      ["", ""],
      ["", ""],
    ],
    after: [
      ["quota", 35],
      ["achieved", 5],
      ["gap", "#N/A"],
    ],
  };
  const below = single(4, 1, "=SALES.PACE(B5,C5)", 0.5);
  expect(readReplaced(replacedText([below, array]))).toEqual([array, below]);
});

test("ten thousand copies of a formula take little more room than their results", () => {
  const column = Array.from({ length: 10_000 }, (_, row) =>
    single(row, 4, copied('=SALES.CUSTOMER_GRADE(B1,C1,"equal")', row, 0), row % 7),
  );
  const text = replacedText(column);
  expect(text.length).toBeLessThan(50_000);
  expect(readReplaced(text)).toEqual(column);
});

test.each(["", "{", "null", "[1]", 7, undefined, null])("%p is nothing that was replaced", (text) => {
  expect(readReplaced(text)).toEqual([]);
});
