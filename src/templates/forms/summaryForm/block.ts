import type { SheetTextKey } from "../../../locales/sheets";
import type { FormatName } from "../../../sheet/styles";
import { heading, result, total } from "../../cells";
import type { CellSpec, ConditionalSpec, Row } from "../../template";

/** A figure that is taken from each person's sheet: a cell by the name that it has there, or what follows from some. */
export type SummaryFigure = {
  at: string;
  name: string;
  /** A text, or what the first person's sheet calls it. */
  heading: SheetTextKey | Pick<CellSpec, "content" | "format">;
  format: FormatName;
  /** What stands in the last row where it is not the sum. */
  total?: string;
  /** More than nothing of it is bad, and red. */
  bad?: true;
  /** Words stand in the middle. */
  words?: true;
} & ({ cell: string } | { formula: string });

/** Figures that stand side by side, a row for each person, and together; `person` names the column of people. */
export type SummaryBlock = {
  person: string;
  title?: SheetTextKey;
  /** Words above several columns. */
  groups?: readonly { at: string; wide: number; text: SheetTextKey }[];
  figures: readonly SummaryFigure[];
};

/** Gives the rows of a block. */
export function blockRows(block: SummaryBlock, texts: Record<"person" | "total", SheetTextKey>): Row[] {
  const { person, groups, figures } = block;
  return [
    ...(groups ? [groupRow(groups)] : []),
    {
      height: 34,
      cells: [heading("A", texts.person), ...figures.map(headingOf)],
    },
    people(person, figures),
    {
      height: 22,
      cells: [
        { at: "A", style: "totalText", content: { text: texts.total } },
        ...figures.map(({ at, name, format, words, total: formula = sum(name) }) => ({
          ...total(at, `${name}Total`, format, formula),
          ...(words && { style: "totalCenter" as const }),
        })),
      ],
    },
  ];
}

function groupRow(groups: NonNullable<SummaryBlock["groups"]>): Row {
  return {
    height: 20,
    cells: [
      { at: "A", style: "heading" },
      ...groups.map(({ at, wide, text }): CellSpec => ({ ...heading(at, text), wide })),
    ],
  };
}

function headingOf({ at, name, heading: said }: SummaryFigure): CellSpec {
  if (typeof said === "string") return heading(at, said, `${name}Heading`);
  return { at, style: "heading", name: `${name}Heading`, ...said };
}

function people(person: string, figures: readonly SummaryFigure[]): Row {
  const name = '=IF({sheet:person}="","",{sheet:person})';
  return {
    height: 20,
    repeat: "people",
    cells: [
      { at: "A", name: person, style: "label", content: { formula: name } },
      ...figures.map((figure) => ({
        ...result(figure.at, figure.name, figure.format, formulaOf(figure)),
        ...(figure.words && { style: "resultCenter" as const }),
      })),
    ],
  };
}

function formulaOf(figure: SummaryFigure): string {
  return "formula" in figure ? figure.formula : `={sheet:${figure.cell}}`;
}

function sum(name: string): string {
  return `=IF(COUNT({${name}})=0,"",SUM({${name}}))`;
}

const red = "#B42318";

/** Gives the marks of what is bad in a block. */
export function blockMarks({ figures }: SummaryBlock): ConditionalSpec[] {
  return figures
    .filter(({ bad }) => bad)
    .flatMap(({ name }) => [name, `${name}Total`])
    .map((on) => ({
      kind: "formula",
      on,
      formula: `=AND(ISNUMBER({row:${on}}),{row:${on}}>0)`,
      color: red,
    }));
}
