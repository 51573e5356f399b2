import { input, sentence } from "../../cells";
import type { SheetTextKey } from "../../../locales/sheets";
import type { CellSpec, Row } from "../../template";

const [yes, no] = ["{answers.1}", "{answers.2}"];

/** Future revenue or strategic weight, or else the time is better spent elsewhere. */
const worthStaying = `IF({answer.6}="","",IF({answer.6}=${yes},{strategies.4},{strategies.5}))`;

/** Sales models, section 10: the first question that settles it decides. */
const strategy = [
  `IF(OR({answer.1}=${no},AND({answer.1}=${yes},{answer.2}=${no})),${worthStaying},`,
  `IF(OR({answer.1}="",{answer.2}="",{answer.3}=""),"",IF({answer.3}=${yes},{strategies.1},`,
  `IF({answer.4}="","",IF({answer.4}=${yes},{strategies.2},`,
  `IF({answer.5}="","",IF({answer.5}=${yes},{strategies.3},${worthStaying})))))))`,
].join("");

const ready = `{answer.1}=${yes},{answer.2}=${yes}`;

/** The questions in their order, and when each is asked. */
const questions: readonly { text: SheetTextKey; asked: string }[] = [
  { text: "opportunity.win.need", asked: "TRUE" },
  { text: "opportunity.win.deliver", asked: `{answer.1}=${yes}` },
  { text: "opportunity.win.advantage", asked: `AND(${ready})` },
  { text: "opportunity.win.criteria", asked: `AND(${ready},{answer.3}=${no})` },
  { text: "opportunity.win.piece", asked: `AND(${ready},{answer.3}=${no},{answer.4}=${no})` },
  {
    text: "opportunity.win.future",
    asked: `OR({answer.1}=${no},AND({answer.1}=${yes},{answer.2}=${no}),AND(${ready},{answer.3}=${no},{answer.4}=${no},{answer.5}=${no}))`,
  },
];

/** One question after the other, until the answer settles how to win. */
export const winning: readonly Row[] = [
  ...questions.map(({ text, asked }, index): Row => ({
    height: 24,
    cells: [
      { at: "A", style: "labelCenter", content: { number: index + 1 } },
      { at: "B", wide: 7, style: "label", content: { text } },
      input("I", "answer", "opportunity.answer", { kind: "list", of: "answers" }, { wide: 2 }),
      {
        ...{ at: "K", wide: 2, name: "turn", style: "resultCenter" },
        content: { formula: `=IF(${asked},IF({row:answer}="",{turns.1},""),IF({strategy}="","",{turns.2}))` },
      },
    ],
  })),
  {
    height: 34,
    cells: [
      ...tactics(),
      { at: "G", wide: 2, style: "label", content: { text: "opportunity.strategy" } },
      { at: "I", wide: 4, name: "strategy", style: "key", content: { formula: `=${strategy}` } },
    ],
  },
];

/** What follows from it, in a sentence. */
function tactics(): CellSpec[] {
  return [
    { at: "A", style: "label", content: { text: "opportunity.tactics" } },
    input("B", "tactics", "opportunity.tactics", sentence, { wide: 5 }),
  ];
}
