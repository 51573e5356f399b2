import { heading, input, sentence } from "../../cells";
import type { Row } from "../../template";

const goalCount = 5;

/** 这个星期中我希望完成的事情: the goals, each with the time that the activities below give it. */
export const goals: readonly Row[] = [
  {
    height: 20,
    cells: [
      heading("A", "guide.number"),
      { ...heading("B", "guide.goal"), wide: 11 },
      { ...heading("M", "guide.goalHours"), wide: 2 },
    ],
  },
  ...Array.from({ length: goalCount }, (_, index): Row => ({
    height: 22,
    cells: [
      { at: "A", name: "goalNumber", style: "labelCenter", content: { number: index + 1 } },
      input("B", "goal", "guide.goal", sentence, { wide: 11 }),
      {
        at: "M",
        wide: 2,
        name: "goalHours",
        style: "resultCenter",
        format: "amountOrBlank",
        content: { formula: "=SUMIFS({hours},{forGoal},{row:goalNumber})" },
      },
    ],
  })),
];
