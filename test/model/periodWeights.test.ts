import fc from "fast-check";
import { workCalendar } from "../../src/calendar/workCalendar";
import { dayOf } from "../../src/model/day";
import { periodWeights, type PeriodBasis } from "../../src/model/periodWeights";
import { serial } from "../calendar/serial";

const weekdays = workCalendar("weekdays");
const year = { start: serial("2026-01-01"), periods: 12, calendar: weekdays };

test("days are the lengths of the months", () => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  expect(periodWeights({ ...year, by: "days" })).toEqual(lengths);
  const leapYear = { ...year, start: serial("2024-01-01"), periods: 2 };
  expect(periodWeights({ ...leapYear, by: "days" })).toEqual([31, 29]);
});

test("months that begin on the 26th have the length of the month before; a time of day is cut off", () => {
  const finance = { ...year, start: serial("2025-12-26") + 0.75 };
  expect(periodWeights({ ...finance, by: "days" })).toEqual([31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30]);
});

test("months from the 31st begin on the last day of shorter months, and come back to the 31st", () => {
  // 31 Jan, 28 Feb, 31 Mar, 30 Apr, 31 May.
  const months = { ...year, start: serial("2026-01-31"), periods: 4 };
  expect(periodWeights({ ...months, by: "days" })).toEqual([28, 31, 30, 31]);
  // 31 Jan, 29 Feb, 31 Mar.
  expect(periodWeights({ ...months, start: serial("2028-01-31"), periods: 2, by: "days" })).toEqual([29, 31]);
});

test.each([
  ["445", [4, 4, 5, 4, 4, 5, 4]],
  ["454", [4, 5, 4, 4, 5, 4, 4]],
  ["544", [5, 4, 4, 5, 4, 4, 5]],
  ["equal", [1, 1, 1, 1, 1, 1, 1]],
] as const)("%s repeats by quarter, from the first period on", (by, weights) => {
  expect(periodWeights({ ...year, start: serial("2026-02-01"), periods: 7, by })).toEqual(weights);
});

test.each(["445", "454", "544"] as const)("%s has 13 weeks a quarter and 52 a year", (by) => {
  const weeks = periodWeights({ ...year, by });
  expect(weeks.slice(3, 6).reduce((sum, one) => sum + one)).toBe(13);
  expect(weeks.reduce((sum, one) => sum + one)).toBe(52);
});

// NumPy 2.4.6, busday_count from each first of 2026 to the next, weekmask 1111100 and 1111110.
test("working days of 2026 by month, in weeks of five and of six days", () => {
  const five = [22, 20, 22, 22, 21, 22, 23, 21, 22, 22, 21, 23];
  const six = [27, 24, 26, 26, 26, 26, 27, 26, 26, 27, 25, 27];
  expect(periodWeights({ ...year, by: "workdays" })).toEqual(five);
  expect(periodWeights({ ...year, by: "workdays", calendar: workCalendar("sixdays") })).toEqual(six);
});

// LKI/chinese-calendar 1.11.0, get_workdays from the 26th of the month before to the 25th of each month of 2026.
test("working days of China in months that close on the 25th", () => {
  const finance = { ...year, start: serial("2025-12-26"), calendar: workCalendar("china") };
  const workdays = [20, 18, 21, 21, 19, 22, 21, 22, 23, 16, 23, 22];
  expect(periodWeights({ ...finance, by: "workdays" })).toEqual(workdays);
});

test("a calendar without a working day is answered with zeros", () => {
  const never = { isWorkday: () => false };
  expect(periodWeights({ ...year, periods: 2, by: "workdays", calendar: never })).toEqual([0, 0]);
});

test("only workdays ask the calendar", () => {
  const unknown = { ...year, start: serial("2150-01-01"), calendar: workCalendar("china") };
  for (const by of ["days", "445", "454", "544", "equal"] as const) {
    expect(periodWeights({ ...unknown, by })).toHaveLength(12);
  }
  expect(() => periodWeights({ ...unknown, by: "workdays" })).toThrow(
    expect.objectContaining({ code: "no-calendar", at: { argument: "calendar" } }),
  );
});

const starts = fc.record({
  year: fc.integer({ min: 1901, max: 2150 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
});
const counts = fc.integer({ min: 1, max: 120 });

test("days add up to the span, whatever the start, and no month has more working days than days", () => {
  fc.assert(
    fc.property(starts, counts, ({ year, month, day }, periods) => {
      const lastOf = (months: number) => new Date(Date.UTC(year, month + months, 0)).getUTCDate();
      const start = dayOf(year, month, Math.min(day, lastOf(0)));
      const end = dayOf(year, month + periods, Math.min(day, lastOf(0), lastOf(periods)));
      const days = periodWeights({ start, periods, by: "days", calendar: weekdays });
      expect(days.reduce((sum, one) => sum + one)).toBe(end - start);

      const worked = periodWeights({ start, periods, by: "workdays", calendar: weekdays });
      const sixDays = periodWeights({ start, periods, by: "workdays", calendar: workCalendar("sixdays") });
      worked.forEach((count, period) => {
        expect(count).toBeLessThan(sixDays[period]!);
        expect(sixDays[period]!).toBeLessThan(days[period]!);
      });
    }),
  );
});

test("every basis gives one weight for each period, and the first of them do not depend on how many follow", () => {
  const bases = fc.constantFrom<PeriodBasis>("days", "workdays", "445", "454", "544", "equal");
  fc.assert(
    fc.property(starts, counts, counts, bases, ({ year, month }, some, more, by) => {
      const start = dayOf(year, month, 1);
      const all = periodWeights({ start, periods: Math.max(some, more), by, calendar: weekdays });
      const few = periodWeights({ start, periods: Math.min(some, more), by, calendar: weekdays });
      expect(all).toHaveLength(Math.max(some, more));
      expect(all.slice(0, few.length)).toEqual(few);
    }),
  );
});

test.each([
  [{ periods: 0 }, "not-above-zero", "periods", { value: 0 }],
  [{ periods: -3 }, "not-above-zero", "periods", { value: -3 }],
  [{ periods: 1.5 }, "not-whole", "periods", { value: 1.5 }],
  [{ periods: 121 }, "too-many", "periods", { count: 121, limit: 120 }],
  [{ start: 12 }, "not-a-date", "start", { value: 12 }],
])("%j is refused as %s, for every basis", (wrong, code, argument, values) => {
  for (const by of ["days", "workdays", "445", "equal"] as const) {
    expect(() => periodWeights({ ...year, ...wrong, by })).toThrow(
      expect.objectContaining({ code, at: { argument }, values }),
    );
  }
});
