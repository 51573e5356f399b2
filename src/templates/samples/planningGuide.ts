import { sheetText } from "../../locales/sheets";
import type { Sample, SampleGiven } from "../template";

type Kind = "selling" | "people" | "marketing" | "administration" | "finance";
type Day = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";

/** Priority, kind, hours, day and goal of each activity: 40 hours, too few of them for selling. */
const activities: readonly ["a" | "b" | "c", Kind, number, Day, number | null][] = [
  ["a", "people", 2, "monday", null],
  ["a", "selling", 3, "monday", 1],
  ["b", "administration", 2, "monday", null],
  ["b", "administration", 1, "monday", null],
  ["a", "selling", 4, "tuesday", 2],
  ["a", "people", 1.5, "tuesday", 2],
  ["b", "administration", 2.5, "tuesday", null],
  ["a", "selling", 3.5, "wednesday", 2],
  ["b", "marketing", 3, "wednesday", 3],
  ["c", "administration", 2.5, "wednesday", null],
  ["a", "selling", 2, "thursday", 1],
  ["a", "finance", 2, "thursday", 4],
  ["b", "marketing", 2, "thursday", 3],
  ["c", "finance", 1.5, "thursday", 3],
  ["a", "people", 3, "friday", 2],
  ["b", "marketing", 2, "saturday", null],
  ["c", "administration", 2.5, "friday", null],
];

/** What is done by the end of Monday. */
const doneActivities = 3;

/** A manager's week: one day too full, one goal without time, too much administration. */
export function planningGuideSample({ texts, language }: SampleGiven): Sample {
  const { goals, activities: names } = texts.planningGuide;
  const tick = sheetText(language, "guide.tick");
  return {
    goal: goals,
    saturdayAvailable: 4,
    priority: activities.map(([priority]) => sheetText(language, `guide.priority.${priority}`)),
    activity: names,
    kind: activities.map(([, kind]) => sheetText(language, `guide.kind.${kind}`)),
    hours: activities.map(([, , hours]) => hours),
    day: activities.map(([, , , day]) => sheetText(language, `guide.${day}`)),
    forGoal: activities.map(([, , , , goal]) => goal),
    done: activities.map((_, index) => (index < doneActivities ? tick : null)),
  };
}
