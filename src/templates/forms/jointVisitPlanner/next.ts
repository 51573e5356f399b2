import type { SheetTextKey } from "../../../locales/sheets";
import type { FormatName, StyleName } from "../../../sheet/styles";
import { blank, heading, input, result, total } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { criteria } from "./criteria";
import { freeDay, isAgreed } from "./days";

const placesShown = 10;

/** The candidate of the place in this row. */
function candidate(name: string): string {
  return `INDEX({${name}},{row:number})`;
}

/** A cell that says the same of the candidate as the list does; what is empty there is empty here. */
function copied(at: string, name: string, style: StyleName, format?: FormatName): CellSpec {
  const formula = `=IF({row:number}="","",IF(${candidate(name)}="","",${candidate(name)}))`;
  return { at, name: `${name}Next`, style, ...(format && { format }), content: { formula } };
}

/** An agreed day holds until it has become the last joint visit. */
const hasAgreed = `N(${candidate("agreed")})>N(${candidate("last")})`;

/** The place in this row among those that have no day yet. */
const place = `({row:order}-SUMPRODUCT(({rank}<{row:order})*${isAgreed}))`;

/** Spreads the visits that have no day yet evenly over the free days, the first on the first of them. */
const proposed = `IF(OR(${place}>{undated},{freeDayCount}=0),"",${freeDay(`1+INT((${place}-1)*{freeDayCount}/{undated})`)})`;

function placeRow(order: number): Row {
  return {
    height: 40,
    cells: [
      { at: "A", name: "order", style: "labelCenter", content: { number: order } },
      copied("B", "rep", "resultText"),
      copied("C", "market", "resultSentence"),
      {
        ...result(
          "D",
          "date",
          "date",
          `=IF({row:number}="","",IF(${hasAgreed},${candidate("agreed")},${proposed}))`,
        ),
        style: "resultCenter",
      },
      copied("E", "quota", "result", "amount"),
      copied("F", "achieved", "result", "amount"),
      copied("G", "last", "resultCenter", "date"),
      {
        at: "H",
        name: "status",
        style: "resultCenter",
        content: {
          formula: `=IF({row:number}="","",IF(${hasAgreed},{dateWords.1},IF({row:date}="",{dateWords.3},{dateWords.2})))`,
        },
      },
      ...criteria.map(({ at, name, points }): CellSpec => ({
        ...result(at, `${name}Points`, "countOrBlank", `=IF({row:number}="","",${points(candidate)})`),
        style: "resultCenter",
      })),
      { ...copied("P", "score", "resultCenter", "count"), style: "key" },
      {
        at: "Q",
        name: "number",
        style: "resultCenter",
        format: "count",
        content: { formula: '=IFERROR(MATCH({row:order},{rank},0),"")' },
      },
      copied("R", "reason", "resultSentence"),
    ],
  };
}

const headings: readonly [string, SheetTextKey][] = [
  ["A", "planner.order"],
  ["B", "planner.rep"],
  ["C", "planner.market"],
  ["D", "planner.date"],
  ["E", "planner.quota"],
  ["F", "planner.achieved"],
  ["G", "planner.last"],
  ["H", "planner.status"],
  ...criteria.map(({ at, heading }): [string, SheetTextKey] => [at, heading]),
  ["P", "planner.score"],
  ["Q", "planner.number"],
  ["R", "planner.reason"],
];

/** The best reasons first: each with the points that it gets, against the weights and limits above. */
export const next: readonly Row[] = [
  { height: 44, cells: headings.map(([at, text]) => heading(at, text)) },
  {
    height: 22,
    cells: [
      { at: "A", wide: 8, style: "label", content: { text: "planner.weight" } },
      ...criteria.map(({ at, name, heading, weight }): CellSpec => ({
        ...input(at, `${name}Weight`, "planner.weight", { kind: "whole", min: 0, max: 100 }),
        input: { label: heading, hint: "planner.weight.hint", accept: { kind: "whole", min: 0, max: 100 } },
        format: "count",
        content: { number: weight },
      })),
      { ...total("P", "fullScore", "count", "=SUM({newRepWeight..problemRepWeight})"), style: "totalCenter" },
      ...blank("total", "Q", "R"),
    ],
  },
  {
    height: 22,
    cells: [
      { at: "A", wide: 8, style: "label", content: { text: "planner.limit" } },
      ...criteria.map(({ at, name, limit }): CellSpec =>
        limit === undefined
          ? { at, style: "total" }
          : input(at, `${name}Limit`, limit.key, limit.accept, {
              format: limit.format,
              content: { number: limit.number },
            }),
      ),
      ...blank("total", "P", "Q", "R"),
    ],
  },
  ...Array.from({ length: placesShown }, (_, index) => placeRow(index + 1)),
];
