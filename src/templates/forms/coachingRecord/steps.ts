import { heading, sentence, type InputKey } from "../../cells";
import type { SheetTextKey } from "../../../locales/sheets";
import type { CellSpec, Row } from "../../template";

type Step = { text: SheetTextKey; questions: readonly [name: string, question: InputKey][] };

/** Observe, feedback, demonstrate, prepare, review; feedback asks for the feeling first and for the customer's reasons last. */
const fiveSteps: readonly Step[] = [
  { text: "coach.observe", questions: [["observed", "coach.observe.question"]] },
  {
    text: "coach.feedback",
    questions: [
      ["feeling", "coach.feeling"],
      ["aim", "coach.aim"],
      ["plan", "coach.plan"],
      ["happened", "coach.happened"],
      ["why", "coach.why"],
      ["customerWhy", "coach.customer"],
    ],
  },
  { text: "coach.demonstrate", questions: [["demonstrated", "coach.demonstrate.question"]] },
  { text: "coach.prepare", questions: [["prepared", "coach.prepare.question"]] },
  { text: "coach.review", questions: [["reviewed", "coach.review.question"]] },
];

/** The talk, question by question, with room for notes. */
export const steps: readonly Row[] = [
  {
    height: 22,
    cells: [
      heading("A", "coach.step"),
      { ...heading("B", "coach.questions"), wide: 3 },
      { ...heading("E", "coach.notes"), wide: 5 },
    ],
  },
  ...fiveSteps.flatMap(({ text, questions }) =>
    questions.map(([name, question], index): Row => ({
      height: 37,
      cells: [
        ...(index === 0 ? [stepCell(text, questions.length)] : []),
        { at: "B", wide: 3, style: "label", content: { text: question } },
        {
          at: "E",
          wide: 5,
          name,
          style: "input",
          input: { label: text, hint: `${question}.hint`, accept: sentence },
        },
      ],
    })),
  ),
];

function stepCell(text: SheetTextKey, tall: number): CellSpec {
  return { at: "A", tall, style: "subheading", content: { text } };
}
