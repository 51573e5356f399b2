import fc from "fast-check";
import type { CellContent } from "../../src/care/contents";
import { reversed, type Replacement } from "../../src/care/replacement";
import { readUnfinished, unfinishedText } from "../../src/care/unfinished";

const formula = fc.constantFrom("=SALES.PACE(A1,35)", '=SUM($A$1:A2)&"x"', "=1+1");
const value: fc.Arbitrary<CellContent> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
  fc.constantFrom("", "谈判", "0571", "#N/A", "true"),
);

/** A formula that becomes a result or another formula, in one cell or with all that its array fills. */
const going: fc.Arbitrary<Omit<Replacement, "area">> = fc.oneof(
  fc.record({ before: formula, after: fc.oneof(formula, value) }).map(({ before, after }) => ({
    before: [[before]],
    after: [[after]],
  })),
  fc
    .tuple(formula, fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 3 }))
    .map(([before, after]) => ({
      before: after.map((_, row) => [row === 0 ? before : "", ""]),
      after,
    })),
);

const replacements = fc.array(fc.tuple(going, fc.boolean()), { maxLength: 8 }).map((parts) => {
  let row = 0;
  return parts.map(([{ before, after }, turned]) => {
    const area = { row, column: 2, rows: before.length, columns: before[0]!.length };
    row += before.length;
    return turned ? reversed({ area, before, after }) : { area, before, after };
  });
});

const byRow = (all: readonly Replacement[]) => [...all].sort((a, b) => a.area.row - b.area.row);

test("what is unfinished is read again as it was, whichever way it goes", () => {
  const protection = fc.option(fc.record({ allowSort: fc.boolean(), selectionMode: fc.constant("Normal") }));
  fc.assert(
    fc.property(replacements, protection, (all, protection) => {
      const read = readUnfinished(unfinishedText({ replacements: all, protection }));
      expect(read?.protection).toEqual(protection);
      expect(byRow(read!.replacements)).toEqual(all);
    }),
  );
});

test.each([undefined, null, 7, "", "[]x", "null"])("%p is nothing unfinished", (text) => {
  expect(readUnfinished(text)).toBeNull();
});
