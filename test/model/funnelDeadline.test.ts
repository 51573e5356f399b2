import fc from "fast-check";
import { funnelDeadline } from "../../src/model/funnelDeadline";
import { serial } from "../calendar/serial";

// Sales models, sections 3 and 4: second quarter, read on 26 May; a cycle of three weeks; 220 new deals, of which
// 110 enter in each of the next two weeks.
const quarter = {
  periodEnd: serial("2026-06-30"),
  cycleDays: 21,
  today: serial("2026-05-26"),
  newDeals: 220,
};

test("worked example: new deals until 9 June, 110 a week", () => {
  expect(funnelDeadline(quarter)).toEqual({ deadline: serial("2026-06-09"), dealsPerWeek: 110 });
});

test("without new deals there is only the deadline, even one that is over", () => {
  const { newDeals, ...dates } = quarter;
  expect(funnelDeadline(dates)).toEqual({ deadline: serial("2026-06-09") });
  expect(funnelDeadline({ ...dates, today: quarter.periodEnd })).toEqual({ deadline: serial("2026-06-09") });
  expect(funnelDeadline({ ...dates, newDeals: undefined })).not.toHaveProperty("dealsPerWeek");
});

test("a deal that is won on the day it enters has until the period's last day", () => {
  expect(funnelDeadline({ ...quarter, cycleDays: 0 }).deadline).toBe(quarter.periodEnd);
});

test("the longest cycle begins on 1 March 1900", () => {
  const { newDeals, ...dates } = quarter;
  expect(funnelDeadline({ ...dates, cycleDays: 46142 }).deadline).toBe(61);
});

test("less than a week counts as one, and from the deadline on it is too late", () => {
  const read = (today: string) => funnelDeadline({ ...quarter, today: serial(today) });
  expect(read("2026-06-02").dealsPerWeek).toBe(220);
  expect(read("2026-06-08").dealsPerWeek).toBe(220);
  for (const late of ["2026-06-09", "2026-06-10", "2026-07-15"]) {
    expect(() => read(late)).toThrow(
      expect.objectContaining({ code: "too-late", at: { argument: "today" }, values: {} }),
    );
  }
});

test("nothing to enter is 0 a week, at any time", () => {
  expect(funnelDeadline({ ...quarter, newDeals: 0 }).dealsPerWeek).toBe(0);
  expect(funnelDeadline({ ...quarter, newDeals: 0, today: serial("2026-07-15") }).dealsPerWeek).toBe(0);
});

test("times of day change nothing", () => {
  const noon = { periodEnd: quarter.periodEnd + 0.5, today: quarter.today + 0.5 };
  expect(funnelDeadline({ ...quarter, ...noon })).toEqual(funnelDeadline(quarter));
});

test("the weekly deals are the fewest that are enough, and the deadline is a cycle before the end", () => {
  const days = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(days, days, fc.integer({ min: 1, max: 100_000 }), (cycleDays, more, newDeals) => {
      const today = quarter.periodEnd - cycleDays - 1 - more;
      const { deadline, dealsPerWeek } = funnelDeadline({ ...quarter, cycleDays, today, newDeals });
      expect(deadline + cycleDays).toBe(quarter.periodEnd);
      const days = Math.max(7, deadline - today);
      expect(dealsPerWeek! * days).toBeGreaterThanOrEqual(newDeals * 7);
      expect((dealsPerWeek! - 1) * days).toBeLessThan(newDeals * 7);
    }),
  );
});

test.each([
  [{ periodEnd: 0 }, "not-a-date", "periodEnd", { value: 0 }],
  [{ today: 20260526 }, "not-a-date", "today", { value: 20260526 }],
  [{ cycleDays: -1 }, "below-zero", "cycleDays", { value: -1 }],
  [{ cycleDays: 20.5 }, "not-whole", "cycleDays", { value: 20.5 }],
  // 30 June 2026 is day 46203, 61 is the first that counts.
  [{ cycleDays: 46143 }, "too-many", "cycleDays", { count: 46143, limit: 46142 }],
  [{ cycleDays: 1e300 }, "too-many", "cycleDays", { count: 1e300, limit: 46142 }],
  [{ newDeals: -1 }, "below-zero", "newDeals", { value: -1 }],
])("%j is refused as %s", (wrong, code, argument, values) => {
  expect(() => funnelDeadline({ ...quarter, ...wrong })).toThrow(
    expect.objectContaining({ code, at: { argument }, values }),
  );
});
