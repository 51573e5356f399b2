import type { SheetTextKey } from "../../../locales/sheets";
import { label } from "../../cells";
import type { SheetHead } from "../../templateHead";
import type { ChartSpec, Row, SheetForm } from "../../template";
import { section, spacer } from "../funnelParts/section";
import { blockMarks, blockRows, type SummaryBlock } from "./block";

export type { SummaryFigure } from "./block";

/** What a summary of several people's sheets has of its own. */
export type SummarySpec = {
  head: SheetHead;
  tabColor: string;
  columns: readonly number[];
  blocks: readonly SummaryBlock[];
  texts: Readonly<Record<"period" | "person" | "total" | "title" | "note", SheetTextKey>>;
  /** Pictures with a bar for each person, between two columns. */
  charts: readonly (Pick<ChartSpec, "name" | "title" | "series"> & { from: string; to: string })[];
};

/** Room for the pictures. */
const picture: Row = { repeat: "picture", cells: [{ at: "A", name: "picture", style: "note" }] };

/** Makes the form that adds up the sheets of several people: a row each, and together. */
export function summaryForm({ head, tabColor, columns, blocks, texts, charts }: SummarySpec): SheetForm {
  const wide = columns.length;
  const [first, ...others] = blocks.map((block): Row[] => [
    ...(block.title === undefined ? [] : [section(block.title, wide)]),
    ...blockRows(block, texts),
  ]) as [Row[], ...Row[][]];
  const single = others.length === 0;
  return {
    ...head,
    tabColor,
    columns,
    rows: [
      { height: 30, cells: [{ at: "A", wide, style: "title", content: { text: texts.title } }] },
      {
        height: 22,
        cells: [
          label("A", texts.period),
          { at: "B", wide: 3, style: "resultText", content: { fact: "period" } },
        ],
      },
      { height: 20, cells: [{ at: "A", wide, style: "note", content: { text: texts.note } }] },
      ...first,
      spacer,
      picture,
      ...others.flat(),
    ],
    repeats: { picture: 16 },
    lists: {},
    tables: [],
    conditionals: blocks.flatMap(blockMarks),
    charts: charts.map(({ from, to, ...chart }) => ({
      ...chart,
      kind: "stackedBar",
      categories: "person",
      position: { from, to, first: "picture", last: "picture" },
    })),
    freeze: { rows: single ? 4 : 2, columns: 1 },
    print: single
      ? { orientation: "landscape", tall: 0, titleOf: "person" }
      : { orientation: "portrait", tall: 0 },
    sample: () => ({}),
  };
}
