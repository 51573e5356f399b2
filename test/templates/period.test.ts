import fc from "fast-check";
import { nextPeriod, periodLabel, periodOf } from "../../src/templates";
import { dateSerial, isDay } from "../../src/templates/period";
import { serialDay } from "../../src/sheet/serialDay";

// Weeks of ISO 8601 as listed in the article "ISO week date" of Wikipedia, section "Relation with the Gregorian calendar".
test.each([
  ["1977-01-01", "1976-W53"],
  ["1977-12-31", "1977-W52"],
  ["1978-01-02", "1978-W01"],
  ["1979-12-31", "1980-W01"],
  ["1980-12-28", "1980-W52"],
  ["1980-12-29", "1981-W01"],
  ["1981-12-31", "1981-W53"],
  ["1982-01-03", "1981-W53"],
])("periodOf(week, %s) is %s", (day, id) => {
  expect(periodOf("week", day).id).toBe(id);
});

test("a period of any kind holds its day and touches the next one", () => {
  const day = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      fc.constantFrom("week" as const, "month" as const, "quarter" as const, "year" as const),
      day,
      (kind, given) => {
        const period = periodOf(kind, given);
        expect(period.start <= given && given <= period.end).toBe(true);
        expect(dateSerial(nextPeriod(period, 1).start)).toBe(dateSerial(period.end) + 1);
        expect(nextPeriod(nextPeriod(period, 1), -1)).toEqual(period);
      },
    ),
  );
});

test("dates are the numbers that Excel stores", () => {
  // Microsoft, "DATEVALUE function": January 1, 2008 is serial number 39448.
  expect(dateSerial("2008-01-01")).toBe(39448);
  expect(serialDay(39448)).toBe("2008-01-01");
});

test("isDay refuses what no calendar has", () => {
  expect(["2026-02-28", "2024-02-29"].every(isDay)).toBe(true);
  expect(["2026-02-29", "2026-13-01", "2026-1-1", "", "tomorrow"].some(isDay)).toBe(false);
});

test("periods are said in both languages", () => {
  expect(periodLabel("zh-CN", periodOf("week", "2026-11-23"))).toBe("2026年第48周（11-23至11-29）");
  expect(periodLabel("zh-CN", periodOf("year", "2026-11-23"))).toBe("2026年");
  expect(periodLabel("en-US", periodOf("quarter", "2026-11-23"))).toBe("Quarter 4 of 2026 (10-01 to 12-31)");
});
