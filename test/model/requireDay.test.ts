import { requireDay } from "../../src/model/requireDay";

const at = { argument: "overrides", row: 3, column: 0 } as const;

test.each([
  [61, 61],
  [61.999, 61],
  [46349.75, 46349],
  [2958465, 2958465],
  [2958465.99, 2958465],
])("requireDay(%d) gives the whole day %d", (value, day) => {
  expect(requireDay(value, at)).toBe(day);
});

test.each([-46349, 0, 1, 60, 60.99, 2958466, 20261123, 1e300, NaN, Infinity])(
  "requireDay(%d) is refused",
  (value) => {
    expect(() => requireDay(value, at)).toThrow(
      expect.objectContaining({ code: "not-a-date", at, values: { value } }),
    );
  },
);
