import fc from "fast-check";
import { periodOf } from "../../src/templates";
import { firstDayOf } from "../../src/templates/firstDayOf";
import { addDays } from "../../src/templates/period";

const day = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays("2000-01-01", days));

test("firstDayOf gives the first day of every period that a day lies in", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("week", "month", "quarter", "year"),
      day,
      fc.integer({ min: 1, max: 12 }),
      (kind, each, fiscalYearStart) => {
        const { id, start } = periodOf(kind, each, { fiscalYearStart });
        expect(firstDayOf(id, { fiscalYearStart })).toBe(start);
      },
    ),
  );
});

// 2026 has 53 weeks of ISO 8601 and 2027 has 52.
test("firstDayOf knows how many weeks a year has", () => {
  expect(firstDayOf("2026-W53")).toBe("2026-12-28");
  expect(firstDayOf("2027-W53")).toBeNull();
});

test("a fiscal year that starts in April 2026 is the one of 2027", () => {
  expect(firstDayOf("FY2027", { fiscalYearStart: 4 })).toBe("2026-04-01");
  expect(firstDayOf("FY2027-Q4", { fiscalYearStart: 4 })).toBe("2027-01-01");
  expect(firstDayOf("FY2027-Q4")).toBeNull();
});

test.each(["", "2026-W54", "2026-W00", "2026-13", "2026-Q5", "2026-Q0", "26", "2026-11-23", "next"])(
  "%p is no period",
  (id) => expect(firstDayOf(id)).toBeNull(),
);
