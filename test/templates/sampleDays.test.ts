import fc from "fast-check";
import { samples } from "../../src/locales/samples";
import { periodOf, templates } from "../../src/templates";
import { dateSerial } from "../../src/templates/period";
import type { SampleValue } from "../../src/templates/template";

/** Forms whose days are days of work; a period's end in a funnel falls where it falls. */
const forms = [
  "weekly-plan",
  "visit-schedule",
  "manager-log",
  "joint-visit",
  "joint-visit-planner",
  "coaching-record",
  "opportunity-sheet",
];

const start = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** From 0, Monday, to 6, Sunday; 2026-11-23 is a Monday. */
function weekday(serial: number): number {
  return (((serial - dateSerial("2026-11-23")) % 7) + 7) % 7;
}

test.each(forms)("nobody works at the weekend in the example of %s, whatever the period", (id) => {
  const template = templates.find((each) => each.id === id)!;
  const dates = template.rows
    .flatMap(({ cells }) => cells)
    .flatMap(({ name, input }) => (name !== undefined && input?.accept.kind === "date" ? [name] : []));
  fc.assert(
    fc.property(start, (day) => {
      const period = periodOf(template.period, day);
      const sample = template.sample({
        texts: samples["en-US"],
        language: "en-US",
        period,
        people: [],
        turn: 0,
      });
      const days = dates
        .flatMap((name): readonly (SampleValue | undefined)[] => [sample[name]].flat())
        .filter((value) => typeof value === "number");
      expect(days).not.toEqual([]);
      expect(days.map(weekday).filter((each) => each > 4)).toEqual([]);
    }),
  );
});
