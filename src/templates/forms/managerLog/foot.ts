import type { SheetTextKey } from "../../../locales/sheets";
import { sentence } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { focuses, kinds, notMet, purposes, work, type Ticked } from "./columns";

/** A list of counts: their labels and, beside them, the numbers with bars. */
type Tally = {
  name: string;
  title: SheetTextKey;
  label: { at: string; wide: number };
  count: { at: string; wide: number };
  lines: readonly (readonly [SheetTextKey, string])[];
};

function ticksOf(columns: readonly Ticked[]): Tally["lines"] {
  return columns.map(({ name, heading }) => [heading, `${name}Count`]);
}

const tallies: readonly Tally[] = [
  {
    name: "workTally",
    title: "log.work",
    label: { at: "N", wide: 1 },
    count: { at: "O", wide: 1 },
    lines: [["log.visits", "visitCount"], ...ticksOf(work)],
  },
  {
    name: "purposeTally",
    title: "log.purposes",
    label: { at: "P", wide: 4 },
    count: { at: "T", wide: 1 },
    lines: ticksOf(purposes),
  },
  {
    name: "focusTally",
    title: "log.focuses",
    label: { at: "U", wide: 4 },
    count: { at: "Y", wide: 2 },
    lines: ticksOf(focuses),
  },
  {
    name: "kindTally",
    title: "log.kinds",
    label: { at: "AA", wide: 1 },
    count: { at: "AB", wide: 1 },
    lines: ticksOf([...kinds, notMet]),
  },
];

const tallyLines = Math.max(...tallies.map(({ lines }) => lines.length));

/** What the week was about, in three sentences and in counts by work, purpose, focus and kind of account. */
export const foot: readonly Row[] = [
  {
    height: 17,
    cells: [
      { at: "A", wide: 13, style: "heading", content: { text: "log.important" } },
      ...tallies.map(({ title, label, count }): CellSpec => ({
        at: label.at,
        wide: label.wide + count.wide,
        style: "heading",
        content: { text: title },
      })),
    ],
  },
  ...Array.from({ length: tallyLines }, (_, index): Row => ({
    height: 17,
    cells: [
      ...(index % 2 === 0 ? [important(index / 2 + 1)] : []),
      ...tallies.flatMap((tally) => tallyCells(tally, index)),
    ],
  })),
];

/** The names under which the counts of the foot stand, for the bars behind them. */
export const tallyNames: readonly string[] = tallies.map(({ name }) => name);

function important(number: number): CellSpec {
  return {
    at: "A",
    wide: 13,
    tall: 2,
    style: "input",
    name: `important${number}`,
    input: { label: "log.important", hint: "log.important.hint", accept: sentence },
  };
}

function tallyCells({ name, label, count, lines }: Tally, index: number): CellSpec[] {
  const line = lines[index];
  if (line === undefined) return [];
  const [text, counted] = line;
  return [
    { ...label, style: "label", content: { text } },
    {
      ...count,
      name,
      style: "resultCenter",
      format: "countOrBlank",
      content: { formula: `={${counted}}` },
    },
  ];
}
