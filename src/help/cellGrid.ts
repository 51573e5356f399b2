import { helpText } from "../locales/help/index";
import type { Language } from "../locales/language";
import { columnLetter } from "./columnLetter";
import type { Example, GivenCell, ShownCell } from "./guide";
import { element, type Element } from "./html";
import { shownText } from "./shownText";

type Place = { row: number; column: number };

/** Draws the cells of an example as a sheet shows them, the formula's answer marked. */
export function cellGrid(language: Language, example: Example): Element {
  const { rows, given = [], at = { row: 0, column: 0 } } = example;
  const height = Math.max(given.length, at.row + rows.length);
  const width = Math.max(given[0]?.length ?? 0, at.column + (rows[0]?.length ?? 0));
  const columns = Array.from({ length: width }, (_, column) => columnLetter(column));

  const heads = columns.map((letter) => element("th", { scope: "col" }, letter));
  const lines = Array.from({ length: height }, (_, row) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, String(row + 1)),
      columns.map((_, column) => cellAt({ row, column })),
    ),
  );
  const table = element(
    "table",
    { class: "cells" },
    element("thead", {}, element("tr", {}, element("td", {}), heads)),
    element("tbody", {}, lines),
  );
  const label = helpText(language, "cells");
  return element("div", { class: "scroll", role: "group", tabindex: "0", "aria-label": label }, table);

  function cellAt({ row, column }: Place): Element {
    const answered = rows[row - at.row]?.[column - at.column];
    const cell = answered ?? given[row]?.[column] ?? "";
    const kinds = [...(isNumeric(cell) ? ["number"] : []), ...(answered === undefined ? [] : ["answer"])];
    const attributes = kinds.length > 0 ? { class: kinds.join(" ") } : {};
    return element("td", attributes, shownText(language, cell));
  }
}

function isNumeric(cell: GivenCell | ShownCell): boolean {
  return typeof cell === "number" || (typeof cell === "object" && ("about" in cell || "day" in cell));
}
