import { input, sentence, type InputKey } from "../../cells";
import type { CellSpec, Row } from "../../template";

type Field = { name: string; key: InputKey };

const ours: readonly Field[] = [
  { name: "strengths", key: "opportunity.strengths" },
  { name: "weaknesses", key: "opportunity.weaknesses" },
];

const around: readonly Field[] = [
  { name: "chances", key: "opportunity.chances" },
  { name: "threats", key: "opportunity.threats" },
];

function pair(fields: readonly Field[]): Row[] {
  const at = (index: number) => (index === 0 ? "A" : "G");
  return [
    {
      height: 20,
      cells: fields.map(({ key }, index): CellSpec => ({
        ...{ at: at(index), wide: 6, style: "subheading", content: { text: key } },
      })),
    },
    {
      height: 66,
      cells: fields.map(({ name, key }, index) =>
        input(at(index), name, key, sentence, { wide: 6, style: "inputTop" }),
      ),
    },
  ];
}

/** Four fields: ours above, what is around us below; the good on the left, the bad on the right. */
export const swot: readonly Row[] = [...pair(ours), ...pair(around)];
