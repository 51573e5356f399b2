import fc from "fast-check";
import { workCalendar } from "../../src/calendar/workCalendar";
import { pace } from "../../src/model/pace";
import { serial } from "../calendar/serial";

const quarter = {
  start: serial("2026-04-01"),
  end: serial("2026-06-30"),
  today: serial("2026-05-26"),
  calendar: workCalendar("china"),
};

// Quota and achieved of the sales models, section 3. LKI/chinese-calendar 1.11.0, get_workdays: 37 of 61.
test("second quarter, read on 26 May: 119.1 of 372 in 37 of 61 working days", () => {
  expect(pace({ ...quarter, quota: 372, achieved: 119.1 })).toBeCloseTo(119.1 / 372 / (37 / 61), 12);
});

// NETWORKDAYS: 108 days from 1 October 2008 to 1 March 2009, 107 without 26 November, 15 from 29 September 2024 to
// 18 October; ClosedXML/ClosedXML, ClosedXML.Tests/Excel/CalcEngine/DateAndTimeTests.cs.
test("working time is what NETWORKDAYS counts", () => {
  const winter = { start: serial("2008-10-01"), end: serial("2009-03-01"), today: serial("2009-03-01") };
  const full = { ...winter, achieved: 54, quota: 108, calendar: workCalendar("weekdays") };
  expect(pace(full)).toBe(0.5);
  // 1 October 2008 is a Wednesday: one working day of 108, then of 107.
  expect(pace({ ...full, today: winter.start, achieved: 1 })).toBe(1);
  const own = workCalendar("weekdays", [[serial("2008-11-26"), 0]]);
  expect(pace({ ...full, today: winter.start, achieved: 1, quota: 107, calendar: own })).toBe(1);
  const autumn = { ...full, start: serial("2024-09-29"), end: serial("2024-10-18") };
  // Ten working days to Saturday, 12 October.
  expect(pace({ ...autumn, today: serial("2024-10-12"), achieved: 10, quota: 15 })).toBe(1);
});

test("today counts as worked, a weekend adds nothing", () => {
  const june = { ...quarter, start: serial("2026-06-01"), calendar: workCalendar("weekdays"), quota: 22 };
  // Monday to Friday, then the weekend: 5 of 22 working days.
  const week = ["2026-06-05", "2026-06-06", "2026-06-07"].map((today) =>
    pace({ ...june, achieved: 5, today: serial(today) }),
  );
  expect(week).toEqual([1, 1, 1]);
  expect(pace({ ...june, achieved: 6, today: serial("2026-06-08") })).toBe(1);
});

test("a time of day changes nothing", () => {
  const given = { ...quarter, quota: 372, achieved: 119.1 };
  const noon = { start: given.start + 0.5, end: given.end + 0.5, today: given.today + 0.5 };
  expect(pace({ ...given, ...noon })).toBe(pace(given));
});

const amounts = fc.double({ min: 0.01, max: 1e6, noNaN: true });

test("from the end of the period on, the pace is the share achieved", () => {
  fc.assert(
    fc.property(amounts, amounts, fc.integer({ min: 0, max: 4000 }), (achieved, quota, late) => {
      expect(pace({ ...quarter, achieved, quota, today: quarter.end + late })).toBe(achieved / quota);
    }),
  );
});

test("the same achievement is a slower pace on a later day, never a faster one", () => {
  const days = fc.integer({ min: quarter.start, max: quarter.end });
  fc.assert(
    fc.property(amounts, days, days, (achieved, one, other) => {
      const read = (today: number) => pace({ ...quarter, achieved, quota: 372, today });
      expect(read(Math.max(one, other))).toBeLessThanOrEqual(read(Math.min(one, other)));
    }),
  );
});

test("a period of one day is all of the working time", () => {
  const day = { start: quarter.today, end: quarter.today, calendar: quarter.calendar };
  expect(pace({ ...day, today: quarter.today, quota: 4, achieved: 3 })).toBe(0.75);
});

test("nothing achieved is 0, a loss is below", () => {
  expect(pace({ ...quarter, quota: 372, achieved: 0 })).toBe(0);
  expect(pace({ ...quarter, quota: 372, achieved: -5 })).toBeLessThan(0);
});

test.each([
  [{ quota: 0 }, "not-above-zero", "quota", { value: 0 }],
  [{ quota: -372 }, "not-above-zero", "quota", { value: -372 }],
  [{ start: 0 }, "not-a-date", "start", { value: 0 }],
  [{ end: 0 }, "not-a-date", "end", { value: 0 }],
  [{ today: 0 }, "not-a-date", "today", { value: 0 }],
  [{ end: serial("2026-03-31") }, "before", "end", { other: "start" }],
  // The day before the period, and Saturday and Sunday at its start.
  [{ today: serial("2026-03-31") }, "no-working-day", "today", {}],
  [{ start: serial("2026-06-06"), today: serial("2026-06-07") }, "no-working-day", "today", {}],
  [{ start: serial("2026-10-01"), end: serial("2026-10-07") }, "no-working-day", "end", {}],
  [{ end: serial("2150-01-01") }, "no-calendar", "calendar", expect.objectContaining({ first: 2004 })],
])("%j is refused as %s", (wrong, code, argument, values) => {
  expect(() => pace({ ...quarter, quota: 372, achieved: 119.1, ...wrong })).toThrow(
    expect.objectContaining({ code, at: { argument }, values }),
  );
});
