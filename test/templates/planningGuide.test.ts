import fc from "fast-check";
import { sheetText } from "../../src/locales/sheets";
import { makeSheets } from "../../src/templates";
import { calculatedBy, typedInto } from "./typedInto";

function guide(sample: boolean) {
  return makeSheets({
    template: "planning-guide",
    language: "en-US",
    start: "2026-11-23",
    people: [],
    sample,
    formulas: "plain",
    protect: true,
    saturday: false,
  })[0]!;
}

const kinds = ["selling", "people", "marketing", "administration", "finance"] as const;
const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** Sales models, section 10: a manager's own time, as a guide. */
const standard = [0.36, 0.2, 0.18, 0.18, 0.08];

function close(found: unknown[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((number, index) => expect(found[index]).toBeCloseTo(number, 12));
}

describe("the sample of the planning guide", () => {
  const value = calculatedBy(guide(true));

  test("compares 40 hours with the guide of Sales models, section 10", () => {
    close(value("kindGuide"), standard);
    close(value("allGuide"), [1]);
    expect(value("allHours")).toEqual([40]);
    close(
      value("kindByGuide"),
      standard.map((share) => share * 40),
    );
    // Hours by kind, added up by hand in src/templates/samples/planningGuide.ts.
    const hours = [12.5, 6.5, 7, 10.5, 3.5];
    close(value("kindHours"), hours);
    close(
      value("kindShare"),
      hours.map((each) => each / 40),
    );
    close(
      value("kindDifference"),
      hours.map((each, index) => each / 40 - standard[index]!),
    );
  });

  test("says how full each day is and how much time each goal has", () => {
    expect(days.flatMap((day) => value(`${day}Planned`))).toEqual([8, 8, 9, 7.5, 5.5, 2, 0]);
    expect(days.flatMap((day) => value(`${day}Free`))).toEqual([0, 0, -1, 0.5, 2.5, 2, ""]);
    expect(["weekAvailable", "weekPlanned", "weekFree"].flatMap(value)).toEqual([44, 40, 4]);
    expect(value("goalHours")).toEqual([5, 12, 6.5, 2, 0]);
  });
});

test("every hour of a complete activity counts once by kind and once by day, whatever is planned", () => {
  const activity = fc.record({
    kind: fc.constantFrom(...kinds),
    day: fc.constantFrom(...days),
    quarters: fc.integer({ min: 1, max: 48 }),
    goal: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(activity, { maxLength: 20 }), (activities) => {
      const value = calculatedBy(
        typedInto(guide(false), {
          kind: activities.map(({ kind }) => sheetText("en-US", `guide.kind.${kind}`)),
          day: activities.map(({ day }) => sheetText("en-US", `guide.${day}`)),
          hours: activities.map(({ quarters }) => quarters / 4),
          forGoal: activities.map(({ goal }) => goal),
        }),
      );
      const hoursOf = (wanted: (one: (typeof activities)[number]) => boolean) =>
        activities.filter(wanted).reduce((sum, { quarters }) => sum + quarters / 4, 0);
      expect(value("kindHours")).toEqual(kinds.map((kind) => hoursOf((one) => one.kind === kind)));
      expect(days.flatMap((day) => value(`${day}Planned`))).toEqual(
        days.map((day) => hoursOf((one) => one.day === day)),
      );
      expect(value("goalHours")).toEqual([1, 2, 3, 4, 5].map((goal) => hoursOf((one) => one.goal === goal)));
      expect([...value("allHours"), ...value("weekPlanned")]).toEqual([
        hoursOf(() => true),
        hoursOf(() => true),
      ]);
    }),
    { numRuns: 30 },
  );
});

test("renamed kinds and other rates are followed", () => {
  const value = calculatedBy(
    typedInto(guide(false), {
      kindName: ["Field"],
      kindGuide: [0.5, 0.06],
      kind: ["Field", "People"],
      hours: [3, 1],
    }),
  );
  close(value("kindShare"), [0.75, 0.25, 0, 0, 0]);
  close(value("kindDifference").slice(0, 2), [0.25, 0.19]);
  close(value("kindByGuide").slice(0, 2), [2, 0.24]);
});
