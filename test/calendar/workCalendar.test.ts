import fc from "fast-check";
import { workCalendar } from "../../src/calendar/workCalendar";
import { workdays } from "../../src/model/workdays";
import { serial } from "./serial";

const kinds = ["china", "weekdays", "sixdays"] as const;

/** Counts the working days from one day to another with some days off. */
function count(from: string, to: string, ...daysOff: string[]): number {
  const overrides = daysOff.map((day) => [serial(day), 0]);
  return workdays(workCalendar("weekdays", overrides), serial(from), serial(to));
}

describe("Monday to Friday is what NETWORKDAYS counts", () => {
  // ClosedXML/ClosedXML, ClosedXML.Tests/Excel/CalcEngine/DateAndTimeTests.cs.
  test.each([
    ["2024-10-01", "2024-10-01", 1],
    ["2024-10-01", "2024-10-04", 4],
    ["2024-10-01", "2024-10-05", 4],
    ["2024-10-01", "2024-10-06", 4],
    ["2024-10-01", "2024-10-07", 5],
    ["2024-09-29", "2024-10-12", 10],
    ["2024-09-29", "2024-10-13", 10],
    ["2024-09-29", "2024-10-14", 11],
    ["2024-09-29", "2024-10-19", 15],
    ["2008-10-01", "2009-03-01", 108],
    ["2015-12-23", "2016-01-01", 8],
    ["2001-05-01", "2001-12-31", 175],
    ["2006-01-01", "2006-01-31", 22],
  ])("%s to %s: %d", (from, to, days) => {
    expect(count(from, to)).toBe(days);
  });

  test("without days off, whether on a weekend, given twice or outside", () => {
    expect(count("2006-01-01", "2006-02-01", "2006-01-02", "2006-01-16")).toBe(21);
    expect(count("2001-05-01", "2001-12-31", "2001-09-13", "2001-09-12")).toBe(173);
    const winter = ["2008-11-26", "2008-12-04", "2009-01-21", "2009-01-04", "2009-01-06", "2009-01-06"];
    expect(count("2008-10-01", "2009-03-01", ...winter, "2008-09-30", "2009-03-02")).toBe(104);
  });

  // vogtb/spreadsheet, tests/Formulas/DateFormulasTest.ts.
  test.each([
    ["1992-01-01", "1992-01-30", 22],
    ["1992-01-01", "1993-01-01", 263],
    ["1992-01-01", "1993-01-09", 268],
    ["1992-01-01", "2000-04-24", 2169],
    ["1998-01-01", "1999-01-22", 277],
  ])("%s to %s: %d", (from, to, days) => {
    expect(count(from, to)).toBe(days);
  });
});

test("Monday to Saturday: of 2 to 8 November 2026 only Sunday is free", () => {
  const week = [2, 3, 4, 5, 6, 7, 8].map((day) =>
    workCalendar("sixdays").isWorkday(serial(`2026-11-0${day}`)),
  );
  expect(week).toEqual([true, true, true, true, true, true, false]);
});

const days = fc.integer({ min: serial("2004-01-01"), max: serial("2026-12-31") });
const rows = fc.array(fc.tuple(days, fc.constantFrom(0, 1)), { maxLength: 50 });

test("a company's own days come first, all others stay", () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), rows, days, (kind, overrides, day) => {
      const own = workCalendar(kind, overrides);
      const last = new Map(overrides);
      for (const [date, flag] of last) expect(own.isWorkday(date)).toBe(flag === 1);
      if (!last.has(day)) expect(own.isWorkday(day)).toBe(workCalendar(kind).isWorkday(day));
    }),
  );
});

test("overrides may have times of day, blank rows, and a day twice: then the last row counts", () => {
  const day = serial("2026-11-23");
  const own = workCalendar("weekdays", [
    [0, 0],
    [day + 0.5, 0],
    [day + 1, 0],
    [day + 1, 1],
    [0, 0],
  ]);
  expect(own.isWorkday(day)).toBe(false);
  expect(own.isWorkday(day + 1)).toBe(true);
});

test.each([
  [[[46349]], "not-two-columns", {}, { rows: 1, columns: 1 }],
  [[[46349, 1, 0]], "not-two-columns", {}, { rows: 1, columns: 3 }],
  [
    [
      [46349, 1],
      [0, 1],
    ],
    "not-a-date",
    { row: 1, column: 0 },
    { value: 0 },
  ],
  [
    [
      [0, 0],
      [20261123, 1],
    ],
    "not-a-date",
    { row: 1, column: 0 },
    { value: 20261123 },
  ],
  [
    [
      [46349, 1],
      [46350, 2],
    ],
    "not-0-or-1",
    { row: 1, column: 1 },
    { value: 2 },
  ],
  [[[46349, 0.5]], "not-0-or-1", { row: 0, column: 1 }, { value: 0.5 }],
])("overrides %j are refused as %s", (overrides, code, cell, values) => {
  for (const kind of kinds) {
    expect(() => workCalendar(kind, overrides)).toThrow(
      expect.objectContaining({ code, at: { argument: "overrides", ...cell }, values }),
    );
  }
});
