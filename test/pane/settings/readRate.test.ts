import fc from "fast-check";
import { rateText } from "../../../src/pane/settings/rateText";
import { readRate } from "../../../src/pane/settings/readRate";

test.each([
  ["20", 0.2],
  ["20%", 0.2],
  ["0.2", 0.2],
  [" 20 % ", 0.2],
  [".2", 0.2],
  ["２０％", 0.2],
  ["12.5", 0.125],
  ["0.5%", 0.005],
  // As in a cell for percentages: Microsoft, "Format numbers as percentages".
  ["1", 0.01],
  ["100", 1],
  ["0", 0],
])("readRate(%j) is %d", (typed, rate) => expect(readRate(typed)).toBe(rate));

test.each(["", "%", "-1", "101", "20%%", "1e1", "a fifth", "2,5", "0x10"])("readRate(%j) is none", (typed) =>
  expect(readRate(typed)).toBeUndefined(),
);

test("a rate that is shown is read as the same rate", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (basisPoints) => {
      expect(readRate(rateText(basisPoints / 10_000))).toBeCloseTo(basisPoints / 10_000, 12);
    }),
  );
  expect([0.2, 0.07, 0.285, 1].map(rateText)).toEqual(["20%", "7%", "28.5%", "100%"]);
});
