import fc from "fast-check";
import { weeksLeft } from "../../src/model/weeksLeft";
import { serial } from "../calendar/serial";

test("weeksLeft counts from the end of today: 26 May to 30 June is five weeks, the last day has none", () => {
  expect(weeksLeft(serial("2026-06-30"), serial("2026-05-26"))).toBe(5);
  expect(weeksLeft(serial("2026-06-30"), serial("2026-06-29"))).toBe(1 / 7);
  expect(weeksLeft(serial("2026-06-30"), serial("2026-06-30"))).toBe(0);
  expect(weeksLeft(serial("2026-06-30"), serial("2026-07-01"))).toBe(0);
});

test("weeksLeft takes no notice of the time of day", () => {
  expect(weeksLeft(serial("2026-06-30") + 0.5, serial("2026-05-26") + 0.99)).toBe(5);
});

test("weeksLeft is never below 0, and a week more for a week later", () => {
  const days = fc.integer({ min: 61, max: 2_900_000 });
  fc.assert(
    fc.property(days, days, (end, today) => {
      expect(weeksLeft(end, today)).toBeGreaterThanOrEqual(0);
      if (end >= today) expect(weeksLeft(end + 7, today)).toBeCloseTo(weeksLeft(end, today) + 1, 9);
    }),
  );
});

test.each([
  [-1, 46349, "periodEnd", -1],
  [46349, 0, "today", 0],
] as const)("weeksLeft(%d, %d) is refused", (end, today, argument, value) => {
  expect(() => weeksLeft(end, today)).toThrow(
    expect.objectContaining({ code: "not-a-date", at: { argument }, values: { value } }),
  );
});
