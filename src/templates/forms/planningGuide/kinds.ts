import type { SheetTextKey } from "../../../locales/sheets";
import type { FormatName } from "../../../sheet/styles";
import { blank, heading, input, rate, shortText } from "../../cells";
import type { CellSpec, Row } from "../../template";

/** A manager's own time, as a guide. Sales models, section 10. */
export const guide: readonly [SheetTextKey, number][] = [
  ["guide.kind.selling", 0.36],
  ["guide.kind.people", 0.2],
  ["guide.kind.marketing", 0.18],
  ["guide.kind.administration", 0.18],
  ["guide.kind.finance", 0.08],
];

function calculated(at: string, name: string, format: FormatName, formula: string): CellSpec {
  return { at, name, style: "resultCenter", format, content: { formula } };
}

function total(at: string, name: string, format: FormatName, column: string): CellSpec {
  return { ...calculated(at, name, format, `=SUM({${column}})`), style: "totalCenter" };
}

/** The kinds of work: the share of time that each should have, and what this week gives it. */
export const kinds: readonly Row[] = [
  {
    height: 34,
    cells: [
      { ...heading("A", "guide.kind"), wide: 2 },
      heading("C", "guide.guide"),
      heading("D", "guide.planned", "plannedHeading"),
      heading("E", "guide.share"),
      heading("F", "guide.difference"),
      heading("G", "guide.byGuide", "byGuideHeading"),
    ],
  },
  ...guide.map(([text, share]): Row => ({
    height: 22,
    cells: [
      input("A", "kindName", "guide.kind", shortText, { wide: 2, content: { text } }),
      input("C", "kindGuide", "guide.guide", rate, { format: "percent", content: { number: share } }),
      calculated("D", "kindHours", "amountOrBlank", "=SUMIFS({hours},{kind},{row:kindName})"),
      calculated("E", "kindShare", "percent", '=IF({allHours}=0,"",{row:kindHours}/{allHours})'),
      calculated(
        "F",
        "kindDifference",
        "percentStep",
        '=IF({allHours}=0,"",{row:kindHours}/{allHours}-{row:kindGuide})',
      ),
      calculated("G", "kindByGuide", "amountOrBlank", "={row:kindGuide}*{allHours}"),
    ],
  })),
  {
    height: 22,
    cells: [
      { at: "A", wide: 2, style: "totalText", content: { text: "guide.total" } },
      total("C", "allGuide", "percent", "kindGuide"),
      total("D", "allHours", "amountOrBlank", "kindHours"),
      ...blank("totalCenter", "E", "F"),
      total("G", "allByGuide", "amountOrBlank", "kindByGuide"),
    ],
  },
];
