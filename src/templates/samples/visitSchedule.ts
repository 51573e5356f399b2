import { sheetText } from "../../locales/sheets";
import { addDays, dateSerial } from "../period";
import type { Sample, SampleGiven } from "../template";

type Way = "visit" | "phone" | "video" | "mail";
type Class = "a" | "b" | "c";

/** Day of the week, class and way of each visit planned. */
const planned: readonly [number, Class, Way][] = [
  [0, "a", "visit"],
  [0, "a", "visit"],
  [1, "b", "phone"],
  [1, "a", "visit"],
  [2, "b", "visit"],
  [2, "c", "mail"],
  [3, "a", "visit"],
  [3, "b", "video"],
  [4, "a", "visit"],
  [4, "c", "phone"],
];

/** Of each visit made: which of the planned ones it was, its day, and in how many days the next one is. */
const made: readonly [number | null, number, number | null][] = [
  [null, 0, 9],
  [0, 0, 7],
  [1, 0, 10],
  [2, 1, 7],
  [3, 1, 8],
  [5, 2, 16],
  [6, 3, 9],
  [7, 3, null],
];

/** A rep's week as it stands on Friday: one visit overdue, one unplanned, one without a next date. */
export function visitScheduleSample({ texts, language, period }: SampleGiven): Sample {
  const words = texts.visitSchedule;
  const day = (days: number) => dateSerial(addDays(period.start, days));
  const className = (name: Class) => sheetText(language, `schedule.class.${name}`);
  const way = (name: Way) => sheetText(language, `schedule.way.${name}`);
  const visits = made.map(([plan]) => (plan === null ? words.unplanned : words.planned[plan]!));
  return {
    region: texts.region,
    office: texts.office,
    asOf: day(4),
    classTarget: [5, 4, 2],
    planDate: planned.map(([days]) => day(days)),
    planCompany: words.planned.map(({ company }) => company),
    planClass: planned.map(([, name]) => className(name)),
    planWay: planned.map(([, , name]) => way(name)),
    planAim: words.planned.map(({ aim }) => aim),
    visitDate: made.map(([, days]) => day(days)),
    visitCompany: visits.map(({ company }) => company),
    // The first visit was not planned; what the others are follows from the plan.
    visitClass: [className("b")],
    visitWay: [way("phone")],
    visitAim: [words.unplanned.aim],
    visitResult: words.made.map(({ result }) => result),
    visitAction: words.made.map(({ action }) => action || null),
    visitNext: made.map(([, , days]) => (days === null ? null : day(days))),
  };
}
