import fc from "fast-check";
import { sheetName } from "../../src/templates/sheetName";

const awkward = fc
  .array(fc.constantFrom("'", " ", "/", "[", "\t", "a", "张", "😀"), { maxLength: 60 })
  .map((characters) => characters.join(""));

test("any name wanted becomes one that Excel takes, and that is not there yet", () => {
  // Microsoft, "Rename a worksheet": not blank, at most 31 characters, none of / \ ? * : [ ], no apostrophe at the ends.
  fc.assert(
    fc.property(awkward, fc.array(awkward, { maxLength: 4 }), (wanted, others) => {
      const taken = others.map((other) => sheetName(other, []));
      const name = sheetName(wanted, taken);
      expect(name).toMatch(/^(?!')[^\\/?*:[\]]{1,31}(?<!')$/);
      expect(name).toBe(name.trim());
      expect(() => encodeURIComponent(name)).not.toThrow();
      expect(taken).not.toContain(name);
    }),
  );
});

test.each([
  ["/'x", "x"],
  ["'/'x'", "x"],
  ["It's  here", "It's here"],
  ["a".repeat(30) + "'b", "a".repeat(30)],
  ["a" + "😀".repeat(20), "a" + "😀".repeat(15)],
])("%s becomes %s", (wanted, name) => {
  expect(sheetName(wanted, [])).toBe(name);
});
