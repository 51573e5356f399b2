import fc from "fast-check";
import { axis, lineAt, linesBetween, sizeOf, startOf } from "../../../src/workbench/grid/axis";

const sizes = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 60 });

test("lines lie end to end", () => {
  fc.assert(
    fc.property(sizes, (all) => {
      const line = axis(all.length, (at) => all[at] ?? 0);
      expect(all.map((_, at) => sizeOf(line, at))).toEqual(all);
      expect(startOf(line, all.length)).toBe(all.reduce((sum, size) => sum + size, 0));
    }),
  );
});

test("a pixel belongs to the one line that covers it", () => {
  fc.assert(
    fc.property(sizes, fc.nat(20_000), (all, pixel) => {
      const line = axis(all.length, (at) => all[at] ?? 0);
      fc.pre(pixel < startOf(line, all.length));
      const at = lineAt(line, pixel);
      expect(startOf(line, at)).toBeLessThanOrEqual(pixel);
      expect(startOf(line, at + 1)).toBeGreaterThan(pixel);
    }),
  );
});

test("a hidden line is never the one under the pointer", () => {
  const line = axis(4, (at) => [20, 0, 0, 20][at] ?? 0);
  expect([0, 19, 20, 39].map((pixel) => lineAt(line, pixel))).toEqual([0, 0, 3, 3]);
});

test("lines between two pixels include those cut in half", () => {
  const line = axis(10_000, () => 20);
  expect(linesBetween(line, 30, 70)).toEqual({ first: 1, end: 4 });
  expect(linesBetween(line, 0, 20)).toEqual({ first: 0, end: 1 });
  expect(linesBetween(line, 5, 5)).toEqual({ first: 0, end: 0 });
});
