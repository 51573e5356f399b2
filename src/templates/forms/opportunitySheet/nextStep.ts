import { date, input, label, sentence, shortText, type InputKey } from "../../cells";
import type { Row } from "../../template";

const questions: readonly { name: string; key: InputKey }[] = [
  { name: "finished", key: "opportunity.finished" },
  { name: "proof", key: "opportunity.proof" },
  { name: "next", key: "opportunity.next" },
  { name: "arrangement", key: "opportunity.arrangement" },
];

/** The four questions of a talk about a deal; the last one ends with who and when. */
export const nextStep: readonly Row[] = [
  ...questions.map(({ name, key }): Row => ({
    height: 36,
    cells: [label("A", key, 3), input("D", name, key, sentence, { wide: 9 })],
  })),
  {
    height: 22,
    cells: [
      label("A", "opportunity.owner", 3),
      input("D", "owner", "opportunity.owner", shortText, { wide: 3 }),
      label("G", "opportunity.due", 3),
      input("J", "due", "opportunity.due", date, { wide: 3, format: "date" }),
    ],
  },
];
