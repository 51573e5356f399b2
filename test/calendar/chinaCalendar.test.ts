import { readdirSync } from "node:fs";
import { chinaCalendar } from "../../src/calendar/chinaCalendar";
import { workCalendar } from "../../src/calendar/workCalendar";
import { dayOf } from "../../src/model/day";
import { periodWeights } from "../../src/model/periodWeights";
import { workdays } from "../../src/model/workdays";
import { serial } from "./serial";

/** Gives the days of a year, as 2026-11-23, on which a calendar is worked other than Monday to Friday. */
function exceptions(year: number): { off: string[]; worked: string[] } {
  const weekdays = workCalendar("weekdays");
  const found = { off: [] as string[], worked: [] as string[] };
  for (let day = serial(`${year}-01-01`); day <= serial(`${year}-12-31`); day++) {
    if (chinaCalendar.isWorkday(day) === weekdays.isWorkday(day)) continue;
    const iso = new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
    found[weekdays.isWorkday(day) ? "off" : "worked"].push(iso);
  }
  return found;
}

/** Gives the days from one to another that are not Saturday or Sunday. */
function weekdaysOf(from: string, to: string): string[] {
  const days = [];
  for (const day = new Date(from); day <= new Date(to); day.setUTCDate(day.getUTCDate() + 1)) {
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

// General Office of the State Council, notice of 12 November 2024 (no. 12) on the holidays of 2025:
// gov.cn/zhengce/zhengceku/202411/content_6986383.htm.
test("2025 is as the State Council arranged it, day by day", () => {
  expect(exceptions(2025)).toEqual({
    off: [
      ...weekdaysOf("2025-01-01", "2025-01-01"),
      ...weekdaysOf("2025-01-28", "2025-02-04"),
      ...weekdaysOf("2025-04-04", "2025-04-06"),
      ...weekdaysOf("2025-05-01", "2025-05-05"),
      ...weekdaysOf("2025-05-31", "2025-06-02"),
      ...weekdaysOf("2025-10-01", "2025-10-08"),
    ],
    worked: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
  });
});

// General Office of the State Council, notice of 4 November 2025 on the holidays of 2026:
// gov.cn/zhengce/zhengceku/202511/content_7047091.htm.
test("2026 is as the State Council arranged it, day by day", () => {
  expect(exceptions(2026)).toEqual({
    off: [
      ...weekdaysOf("2026-01-01", "2026-01-03"),
      ...weekdaysOf("2026-02-15", "2026-02-23"),
      ...weekdaysOf("2026-04-04", "2026-04-06"),
      ...weekdaysOf("2026-05-01", "2026-05-05"),
      ...weekdaysOf("2026-06-19", "2026-06-21"),
      ...weekdaysOf("2026-09-25", "2026-09-27"),
      ...weekdaysOf("2026-10-01", "2026-10-07"),
    ],
    worked: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
  });
});

// LKI/chinese-calendar 1.11.0 (Python, data of its own), get_workdays for every month.
const workdaysByMonth: Readonly<Record<number, readonly number[]>> = {
  2004: [18, 20, 23, 22, 18, 22, 22, 22, 22, 18, 22, 23],
  2005: [20, 17, 23, 22, 18, 22, 21, 23, 22, 18, 22, 22],
  2006: [19, 18, 23, 22, 18, 22, 21, 23, 22, 18, 22, 23],
  2007: [20, 17, 22, 23, 18, 21, 22, 23, 22, 18, 22, 21],
  2008: [22, 18, 21, 21, 21, 20, 23, 21, 21, 20, 20, 23],
  2009: [17, 21, 22, 21, 19, 22, 23, 21, 23, 17, 21, 23],
  2010: [20, 17, 23, 21, 20, 21, 22, 22, 22, 17, 22, 23],
  2011: [21, 16, 23, 20, 21, 21, 21, 23, 21, 18, 22, 23],
  2012: [17, 21, 23, 19, 22, 20, 22, 23, 21, 18, 22, 21],
  2013: [22, 17, 21, 21, 22, 19, 23, 22, 21, 19, 21, 22],
  2014: [22, 17, 21, 21, 21, 20, 23, 21, 22, 19, 20, 23],
  2015: [21, 17, 22, 21, 20, 21, 23, 21, 21, 18, 21, 23],
  2016: [20, 18, 23, 20, 21, 21, 21, 23, 21, 18, 22, 22],
  2017: [19, 19, 23, 19, 21, 22, 21, 23, 22, 17, 22, 21],
  2018: [22, 17, 22, 20, 22, 20, 22, 23, 21, 18, 22, 21],
  2019: [22, 17, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22],
  2020: [17, 20, 22, 22, 19, 21, 23, 21, 23, 17, 21, 23],
  2021: [20, 17, 23, 22, 19, 21, 22, 22, 22, 17, 22, 23],
  2022: [21, 16, 23, 21, 20, 21, 21, 23, 21, 18, 22, 22],
  2023: [18, 20, 23, 20, 21, 21, 21, 23, 20, 19, 22, 21],
  2024: [22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22],
  2025: [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23],
  2026: [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23],
};

test.each(Object.entries(workdaysByMonth))("working days of %s by month", (year, months) => {
  const plan = {
    start: serial(`${year}-01-01`),
    periods: 12,
    by: "workdays",
    calendar: chinaCalendar,
  } as const;
  expect(periodWeights(plan)).toEqual(months);
});

// Statutory holidays of a year, with the years that differ: LKI/chinese-calendar, tests/test_holiday_amount.py.
test("a year has 11 working days less than weekdays, 13 since 2025", () => {
  const more: Readonly<Record<number, number>> = { 2007: 1, 2011: -1, 2012: 1, 2015: 1, 2020: 2 };
  for (let year = 2007; year <= 2026; year++) {
    const { off, worked } = exceptions(year);
    const holidays = (year < 2025 ? 11 : 13) + (more[year] ?? 0);
    expect({ year, holidays: off.length - worked.length }).toEqual({ year, holidays });
  }
});

// LKI/chinese-calendar, tests/test_helpers.py; yize/chinese-workday, __tests__/chinese-workday.test.js.
test.each([
  ["2018-01-01", "2018-01-01", 0],
  ["2018-01-01", "2018-01-07", 4],
  ["2018-01-01", "2018-02-01", 23],
  ["2018-02-01", "2018-03-01", 18],
  ["2024-05-01", "2024-05-10", 5],
  ["2024-10-01", "2024-10-07", 0],
])("%s to %s: %d working days", (from, to, days) => {
  expect(workdays(chinaCalendar, serial(from), serial(to))).toBe(days);
});

describe("the years that the data have", () => {
  const years = readdirSync("node_modules/chinese-days/dist/years")
    .filter((file) => file.endsWith(".json"))
    .map((file) => Number(file.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];

  test("are answered from their first day to their last", () => {
    expect(workdays(chinaCalendar, dayOf(first, 1, 1), dayOf(last, 12, 31))).toBeGreaterThan(
      240 * years.length,
    );
  });

  test.each([first - 1, last + 1, 9999])("%d is refused, with the years that are known", (year) => {
    for (const day of [dayOf(year, 1, 1), dayOf(year, 12, 31)]) {
      expect(() => chinaCalendar.isWorkday(day)).toThrow(
        expect.objectContaining({
          code: "no-calendar",
          at: { argument: "calendar" },
          values: { year, first, last },
        }),
      );
    }
  });

  test("an override answers for a day of any other year, for that day alone", () => {
    const day = dayOf(last + 1, 5, 1);
    const own = workCalendar("china", [[day, 0]]);
    expect(own.isWorkday(day)).toBe(false);
    expect(() => own.isWorkday(day + 1)).toThrow(expect.objectContaining({ code: "no-calendar" }));
  });
});
