import fc from "fast-check";
import { makeSheets } from "../../src/templates";
import { dateSerial } from "../../src/templates/period";
import { markedIn } from "./markedIn";
import { calculatedBy, typedInto } from "./typedInto";

function log(given: { sample?: boolean; saturday?: boolean } = {}) {
  return makeSheets({
    template: "manager-log",
    language: "zh-CN",
    start: "2026-11-23",
    people: [],
    sample: given.sample ?? false,
    formulas: "plain",
    protect: true,
    saturday: given.saturday ?? false,
  })[0]!;
}

const work = ["officeWork", "errands", "travel", "meetings", "leave"];
const kinds = ["government", "trade", "customer"];
const purposes = ["develop", "collect", "keepTouch", "solve", "other"];
const focuses = ["problemMarket", "newMarket", "promisingMarket", "newRep", "problemRep"];
const ticked = [...work, ...kinds, ...purposes, ...focuses, "notMet"];

describe.each([
  [false, 5],
  [true, 6],
])("the manager's log with Saturday %s", (saturday, days) => {
  const sheet = log({ saturday });

  // A calendar of November 2026: Monday is the 23rd, Sunday the 29th.
  test.each([23, 26, 29])(
    "holds morning, afternoon and evening from Monday, when the %sth is typed",
    (typed) => {
      const value = calculatedBy(typedInto(sheet, { weekStart: [dateSerial(`2026-11-${typed}`)] }));
      const weekdays = ["周一", "周二", "周三", "周四", "周五", "周六"].slice(0, days);
      const three = [0, 1, 2];
      expect(value("day")).toEqual(
        weekdays.flatMap((_, index) => three.map(() => dateSerial(`2026-11-${23 + index}`))),
      );
      expect(value("weekday").slice(0, days * 3)).toEqual(weekdays.flatMap((name) => three.map(() => name)));
      expect(value("timeOfDay")).toEqual(weekdays.flatMap(() => ["上午", "下午", "晚上"]));
      expect([...value("month"), ...value("week")]).toEqual([dateSerial("2026-11-23"), 48]);
    },
  );

  // Counted by hand in src/templates/samples/managerLog.ts.
  test("counts its sample by work, purpose, focus and kind of account", () => {
    const value = calculatedBy(log({ sample: true, saturday }));
    expect(value("visitCount")).toEqual([7]);
    expect(value("workTally")).toEqual([7, 1, 1, 2, 1, 1]);
    expect(value("purposeTally")).toEqual([3, 1, 2, 1, 1]);
    expect(value("focusTally")).toEqual([2, 1, 1, 1, 2]);
    expect(value("kindTally")).toEqual([1, 1, 5, 1]);
    expect(value("weekday")[days * 3]).toBe("周二");
  });

  test("is one form: identity and columns are the same", () => {
    expect(sheet.identity).toEqual(log().identity);
    expect(sheet.columns).toEqual(log().columns);
    expect(sheet.tables[0]!.area.rows).toBe(1 + days * 3 + 4);
  });
});

test("counts each column's ticks in all lines, those for further visits too", () => {
  const lines = 19;
  const marks = fc.array(fc.boolean(), { minLength: lines, maxLength: lines });
  const week = fc.record(Object.fromEntries(ticked.map((name) => [name, marks])));
  fc.assert(
    fc.property(week, (columns) => {
      const entries = Object.entries(columns).map(([name, marked]) => [
        name,
        marked.map((one) => (one ? "√" : null)),
      ]);
      const value = calculatedBy(typedInto(log(), Object.fromEntries(entries)));
      const ticks = (name: string) => columns[name]!.filter(Boolean).length;
      for (const name of ticked) expect(value(`${name}Count`)).toEqual([ticks(name)]);
      expect(value("workTally").slice(1)).toEqual(work.map(ticks));
      expect(value("purposeTally")).toEqual(purposes.map(ticks));
      expect(value("focusTally")).toEqual(focuses.map(ticks));
      expect(value("kindTally")).toEqual([...kinds, "notMet"].map(ticks));
    }),
    { numRuns: 20 },
  );
});

test("more than one kind of account contradicts itself, none is missing", () => {
  const kindsMarked = (ticks: Record<string, string[]>) =>
    markedIn(typedInto(log(), { account: ["市第一医院"], ...ticks })).filter((mark) =>
      kinds.some((kind) => mark.endsWith(` ${kind}.1`)),
    );
  const marked = (finding: string) => kinds.map((kind) => `${finding} ${kind}.1`);
  expect(kindsMarked({})).toEqual(marked("visit.incomplete"));
  expect(kindsMarked({ trade: ["√"] })).toEqual([]);
  expect(kindsMarked({ trade: ["√"], customer: ["√"] })).toEqual(marked("visit.contradictory"));
});
