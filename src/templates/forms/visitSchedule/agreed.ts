import type { SheetTextKey } from "../../../locales/sheets";
import type { StyleName } from "../../../sheet/styles";
import { heading } from "../../cells";
import type { CellSpec, Row } from "../../template";

/** A list of visits agreed: how its cells are called, which number a row has, and until when its dates run. */
type Agreed = { name: string; heading: string; number: string; before?: string };

const headings: readonly (readonly [string, SheetTextKey])[] = [
  ["A", "schedule.date"],
  ["B", "schedule.company"],
  ["C", "schedule.class"],
  ["D", "schedule.way"],
  ["E", "schedule.aim"],
  ["F", "schedule.lastResult"],
];

/** Gives a list of next visits, in the columns of the visits to make: the aim of each is the action last agreed. */
export function agreed({ name, heading: headingName, number, before }: Agreed): Row[] {
  const found = (column: string) => `INDEX({${column}},MATCH(${number},{nextOrder},0))`;
  const visit = found("visitNext");
  const date = before === undefined ? visit : `IF(${visit}<${before},${visit},"")`;
  const carried = (at: string, what: string, column: string, style: StyleName): CellSpec => {
    const formula = `=IF({row:${name}Date}="","",${found(column)}&"")`;
    return { at, name: `${name}${what}`, style, content: { formula } };
  };
  return [
    {
      height: 26,
      cells: headings.map(([at, text]) => heading(at, text, at === "A" ? headingName : undefined)),
    },
    {
      height: 28,
      repeat: "list",
      cells: [
        {
          ...{ at: "A", name: `${name}Date`, style: "resultCenter", format: "date" },
          content: { formula: `=IFERROR(${date},"")` },
        },
        carried("B", "Company", "visitCompany", "resultSentence"),
        carried("C", "Class", "visitClass", "resultCenter"),
        carried("D", "Way", "visitWay", "resultCenter"),
        carried("E", "Aim", "visitAction", "resultSentence"),
        carried("F", "Result", "visitResult", "resultSentence"),
      ],
    },
  ];
}
