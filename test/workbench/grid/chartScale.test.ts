import fc from "fast-check";
import { chartScale } from "../../../src/workbench/grid/chartScale";

const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((x) => Number(x.toFixed(4)));

test("an axis holds every value and zero, in equal round steps", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const { max, min, ticks } = chartScale(values);
      expect(min).toBeLessThanOrEqual(Math.min(0, ...values));
      expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values));
      expect(ticks).toContain(0);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(8);
      const step = (max - min) / (ticks.length - 1);
      const digits = Number(step.toExponential(6).split("e")[0]);
      expect([1, 2, 2.5, 5].some((round) => Math.abs(digits - round) < 1e-5)).toBe(true);
    }),
  );
});

test("values that are missing do not matter", () => {
  expect(chartScale([NaN, 31.5, 15.6]).ticks).toEqual([0, 10, 20, 30, 40]);
  expect(chartScale([]).ticks[0]).toBe(0);
});
