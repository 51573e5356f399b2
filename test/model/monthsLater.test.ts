import fc from "fast-check";
import { dateOf } from "../../src/model/day";
import { monthsLater } from "../../src/model/monthsLater";
import { serial } from "../calendar/serial";

// Results of EDATE: ClosedXML/ClosedXML, ClosedXML.Tests/Excel/CalcEngine/DateAndTimeTests.cs.
test.each([
  ["2008-03-01", -1, "2008-02-01"],
  ["2008-03-31", -1, "2008-02-29"],
  ["2008-03-01", 1, "2008-04-01"],
  ["2008-03-31", 1, "2008-04-30"],
  ["1983-07-31", -77, "1977-02-28"],
  ["2021-05-14", 35, "2024-04-14"],
])("%s and %d months is %s", (from, months, to) => {
  expect(monthsLater(serial(from), months)).toBe(serial(to));
});

// Examples of EDATE in ECMA-376, part 4, which counts from 1904: 1462 less than from 1900.
test.each([
  ["2006-01-31", 5, 37436],
  ["2004-02-29", 12, 36949],
  ["2004-02-28", 12, 36949],
  ["2004-01-15", -23, 35840],
])("%s and %d months is day %d of the standard", (from, months, day) => {
  expect(monthsLater(serial(from), months)).toBe(day + 1462);
});

test("keeps the day of the month, or takes the last day of a shorter month", () => {
  const days = fc.integer({ min: serial("1910-01-01"), max: serial("2200-12-31") });
  fc.assert(
    fc.property(days, fc.integer({ min: -120, max: 120 }), (day, months) => {
      const [from, to] = [dateOf(day), dateOf(monthsLater(day, months))];
      const lastOfMonth = new Date(Date.UTC(to.year, to.month, 0)).getUTCDate();
      expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
      expect(to.dayOfMonth).toBe(Math.min(from.dayOfMonth, lastOfMonth));
    }),
  );
});
