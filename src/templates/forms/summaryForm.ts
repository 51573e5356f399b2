import type { SheetTextKey } from "../../locales/sheets";
import type { FormatName } from "../../sheet/styles";
import { heading, label, result, total } from "../cells";
import type { SheetHead } from "../heads";
import type { ChartSpec, Row, SheetForm } from "../template";

/** A figure that is taken from each person's sheet, by the name that its cell has there. */
export type SummaryFigure = {
  at: string;
  name: string;
  heading: SheetTextKey;
  cell: string;
  format: FormatName;
  /** What stands in the last row where it is not the sum. */
  total?: string;
};

/** What a summary of several people's sheets has of its own. */
export type SummarySpec = {
  head: SheetHead;
  tabColor: string;
  columns: readonly number[];
  figures: readonly SummaryFigure[];
  texts: Readonly<Record<"period" | "person" | "total" | "title" | "note", SheetTextKey>>;
  chart: Pick<ChartSpec, "name" | "title" | "series">;
};

const short = "#B42318";

/** Room for the picture: a bar for each person. */
const picture: Row = { repeat: "picture", cells: [{ at: "A", name: "picture", style: "note" }] };

/** Makes the form that adds up the sheets of several people: a row each, and together; a gap is red. */
export function summaryForm({ head, tabColor, columns, figures, texts, chart }: SummarySpec): SheetForm {
  const wide = columns.length;
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
      {
        height: 34,
        cells: [
          heading("A", texts.person),
          ...figures.map(({ at, name, heading: text }) => heading(at, text, `${name}Heading`)),
        ],
      },
      person(figures),
      {
        height: 22,
        cells: [
          { at: "A", style: "totalText", content: { text: texts.total } },
          ...figures.map(({ at, name, format, total: formula = sum(name) }) =>
            total(at, `${name}Total`, format, formula),
          ),
        ],
      },
      { height: 8, cells: [] },
      picture,
    ],
    repeats: { picture: 16 },
    lists: {},
    tables: [],
    conditionals: ["gap", "gapTotal"].map((on) => ({
      kind: "formula",
      on,
      formula: `=AND(ISNUMBER({row:${on}}),{row:${on}}>0)`,
      color: short,
    })),
    charts: [
      {
        ...chart,
        kind: "stackedBar",
        categories: "person",
        position: { from: "A", to: letter(wide), first: "picture", last: "picture" },
      },
    ],
    freeze: { rows: 4, columns: 1 },
    print: { orientation: "landscape", tall: 0, titleOf: "person" },
    sample: () => ({}),
  };
}

function person(figures: readonly SummaryFigure[]): Row {
  const name = '=IF({sheet:person}="","",{sheet:person})';
  return {
    height: 20,
    repeat: "people",
    cells: [
      { at: "A", name: "person", style: "label", content: { formula: name } },
      ...figures.map(({ at, name, cell, format }) => result(at, name, format, `={sheet:${cell}}`)),
    ],
  };
}

function sum(name: string): string {
  return `=IF(COUNT({${name}})=0,"",SUM({${name}}))`;
}

function letter(column: number): string {
  return String.fromCharCode(64 + column);
}
