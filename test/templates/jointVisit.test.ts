import { languages } from "../../src/locales/language";
import { dateSerial } from "../../src/templates/period";
import { filledForm, type Typed } from "./filledForm";
import { markedIn } from "./markedIn";

const template = "joint-visit";
const tick = "√";

/** A visit that leaves nothing to ask; its day is still to come, so that no result is missed. */
const whole: Typed = {
  date: dateSerial("2026-11-30"),
  morning: tick,
  customer: tick,
  account: "市第一医院",
  place: "江畔",
  rep: "代表一",
  result: "预算已确认",
};

function marksOf(typed: Typed): string[] {
  return markedIn(filledForm({ template }, { ...whole, ...typed }).sheet);
}

test.each(languages)("an empty form and the sample in %s have no mark", (language) => {
  expect(markedIn(filledForm({ template, language }, {}).sheet)).toEqual([]);
  expect(markedIn(filledForm({ template, language, sample: true }, {}).sheet)).toEqual([]);
});

test("morning and afternoon cannot both be ticked, nor can neither", () => {
  const both = ["visit.contradictory morning.1", "visit.contradictory afternoon.1"];
  expect(marksOf({})).toEqual([]);
  expect(marksOf({ afternoon: tick })).toEqual(both);
  expect(marksOf({ morning: null, afternoon: tick })).toEqual([]);
  expect(marksOf({ morning: null })).toEqual(["visit.incomplete morning.1", "visit.incomplete afternoon.1"]);
});

test("an account is of one kind", () => {
  const kinds = ["government", "trade", "customer"];
  const marked = (finding: string) => kinds.map((kind) => `${finding} ${kind}.1`);
  expect(marksOf({ government: tick })).toEqual(marked("visit.contradictory"));
  expect(marksOf({ customer: null, trade: tick })).toEqual([]);
  expect(marksOf({ customer: null })).toEqual(marked("visit.incomplete"));
});

// November 2026 has 30 days.
test.each([
  ["2026-10-31", ["visit.date date.1"]],
  ["2026-11-01", []],
  ["2026-11-30", []],
  ["2026-12-01", ["visit.date date.1"]],
])(
  "a visit on %s on the sheet of November is marked as %j, whichever day stands for the month",
  (day, marks) => {
    for (const month of ["2026-11-01", "2026-11-17", "2026-11-30"]) {
      expect(marksOf({ month: dateSerial(month), date: dateSerial(day) })).toEqual(marks);
    }
  },
);

test("a visit needs a date, and without a month any will do", () => {
  expect(marksOf({ date: null })).toEqual(["visit.date date.1"]);
  expect(marksOf({ month: null, date: dateSerial("2027-03-01") })).toEqual([]);
  expect(markedIn(filledForm({ template }, { month: dateSerial("2026-12-05") }).sheet)).toEqual([]);
});
