import { helpText } from "../locales/help/index";
import type { Language } from "../locales/language";
import { cellGrid } from "./cellGrid";
import { columnLetter } from "./columnLetter";
import { formulaText } from "./formulaText";
import type { Example, ShownCell } from "./guide";
import { element, type Element, type Piece } from "./html";
import { shownText } from "./shownText";

/** Writes examples: what is asked, the formula as it is typed, and what the cells then show. */
export function exampleFigure(language: Language): (example: Example) => Element {
  return (example) =>
    element(
      "figure",
      {},
      element("figcaption", {}, helpText(language, example.text), place(language, example)),
      element("pre", {}, element("code", {}, formulaText(language, example.formula))),
      result(language, example),
    );
}

function place(language: Language, { given, at = { row: 0, column: 0 } }: Example): Piece {
  const cell = `${columnLetter(at.column)}${at.row + 1}`;
  return given ? [element("br", {}), helpText(language, "typed", { cell })] : [];
}

function result(language: Language, example: Example): Element {
  const { rows, given } = example;
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only === undefined || given
    ? cellGrid(language, example)
    : element(
        "p",
        { class: "result" },
        isRounded(only) ? "" : "= ",
        element("samp", {}, shownText(language, only)),
      );
}

/** What is rounded says so itself. */
function isRounded(cell: ShownCell): boolean {
  return typeof cell === "object" && "about" in cell;
}
