import fc from "fast-check";
import { fromTsv, toTsv } from "../../../src/workbench/grid/tsv";

test("what is copied is what is pasted", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "漏", "\t", "\n", '"', "=", " ") });
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }),
    )
    // A last row that holds a single empty cell looks like the line end that Excel adds.
    .filter((all) => all.length === 1 || all.at(-1)?.join("\t") !== "");
  fc.assert(fc.property(rows, (all) => expect(fromTsv(toTsv(all))).toEqual(all)));
});

test("the line end that Excel adds is not a row", () => {
  expect(fromTsv("意向\t169\r\n方案\t49\r\n")).toEqual([
    ["意向", "169"],
    ["方案", "49"],
  ]);
});

test("a cell of several lines is quoted as Excel does", () => {
  expect(toTsv([['say "hi"', "two\nlines"]])).toBe('say "hi"\t"two\nlines"');
  expect(fromTsv('"two\nlines ""here"""\t1')).toEqual([['two\nlines "here"', "1"]]);
  expect(fromTsv('"open')).toEqual([['"open']]);
});
