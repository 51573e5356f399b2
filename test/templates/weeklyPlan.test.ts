import fc from "fast-check";
import type { Cell, Sheet } from "../../src/sheet/sheet";
import { makeSheets, templateHeads } from "../../src/templates";
import { dateSerial } from "../../src/templates/period";
import { calculatedValues } from "../../src/writers/xlsx/calculatedValues";

const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

function plan(saturday: boolean, template = "weekly-plan"): Sheet {
  return makeSheets({
    template,
    saturday,
    language: "en-US",
    start: "2026-11-23",
    people: [],
    sample: true,
    formulas: "plain",
    protect: true,
  })[0]!;
}

function areaOf({ names }: Sheet, name: string) {
  return names.find((each) => each.name === name)?.area;
}

/** The dates that stand above the days when a serial number is typed as the beginning of the week. */
function headings(sheet: Sheet, typed: number): unknown[] {
  const start = areaOf(sheet, "weekStart")!;
  const cells = sheet.cells.map((cell): Cell =>
    cell.row === start.row && cell.column === start.column ? { ...cell, content: { number: typed } } : cell,
  );
  const values = calculatedValues([{ ...sheet, cells }]);
  return days.flatMap((day) => {
    const area = areaOf(sheet, day);
    return area ? [values(0, area.row - 1, area.column)] : [];
  });
}

describe.each([
  [false, 5],
  [true, 6],
])("the weekly plan with Saturday %s", (saturday, count) => {
  const sheet = plan(saturday);

  // A calendar of November 2026: Monday is the 23rd, Sunday the 29th.
  test.each([23, 24, 25, 26, 27, 28, 29])("begins on Monday 23 November when the %sth is typed", (day) => {
    const week = [23, 24, 25, 26, 27, 28].map((each) => dateSerial(`2026-11-${each}`));
    expect(headings(sheet, dateSerial(`2026-11-${day}`))).toEqual(week.slice(0, count));
  });

  test("holds the day typed in its week, Monday to Sunday", () => {
    // Excel's serial numbers 2, 9, 16 … are Mondays: 1 January 1900, as Excel counts, is a Sunday.
    fc.assert(
      fc.property(fc.integer({ min: 36526, max: 73050 }), (typed) => {
        const [monday] = headings(sheet, typed) as [number];
        expect(monday % 7).toBe(2);
        expect(typed - monday).toBeGreaterThanOrEqual(0);
        expect(typed - monday).toBeLessThan(7);
      }),
      { numRuns: 30 },
    );
  });

  test("counts the visits of its sample day by day, and in all", () => {
    const values = calculatedValues([sheet]);
    const at = (name: string) => {
      const area = areaOf(sheet, name)!;
      return values(0, area.row, area.column);
    };
    const visits = days.slice(0, count).map((day) => {
      const { row, rows, column } = areaOf(sheet, day)!;
      const lines = sheet.cells.filter(
        (cell) => cell.content && cell.column === column && cell.row >= row && cell.row < row + rows,
      );
      return lines.length / 3;
    });
    expect(visits[5] ?? 1).toBe(1);
    expect(days.slice(0, count).map((day) => at(`${day}Visits`))).toEqual(visits);
    expect(at("visits")).toBe(visits.reduce((sum, each) => sum + each, 0));
  });
});

test("Saturday is a column more of the same form: identity and everything before it stay where they are", () => {
  const [five, six] = [plan(false), plan(true)];
  expect(six.identity).toEqual(five.identity);
  expect(six.print.area).toEqual({ ...five.print.area, columns: five.print.area.columns + 1 });
  expect(six.print.fit).toEqual({ wide: 1, tall: 1 });
  const added = new Set(["saturday", "saturdayVisits", "Funnelbook_Identity"]);
  expect(six.names.filter(({ name }) => !added.has(name))).toEqual(
    five.names.filter(({ name }) => !added.has(name)),
  );
  const inRow = (row: number) => six.cells.filter((cell) => cell.row === row).map(({ column }) => column);
  const spacers = [25, 34];
  for (const row of [...six.rowHeights.keys()].filter((each) => !spacers.includes(each))) {
    expect([row, ...inRow(row).slice(0, 8)]).toEqual([row, 0, 1, 2, 3, 4, 5, 6, 7]);
  }
});

test("a template has another form for Saturday exactly where its head says so", () => {
  for (const { id, saturday = false } of templateHeads) {
    const [week, longer] = [plan(false, id), plan(true, id)];
    const differs =
      week.columns.length !== longer.columns.length || week.print.area.rows !== longer.print.area.rows;
    expect({ id, differs }).toEqual({
      id,
      differs: saturday,
    });
  }
});
