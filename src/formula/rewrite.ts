import { sheetSize } from "../sheet/area";
import { corners } from "./corners";
import { prefixOfSheet, sheetOfPrefix } from "./sheetPrefix";
import type { Corner } from "./syntax";
import { type Token, tokens } from "./tokens";

/** Gives the formula with another name in the place of a sheet's. */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  return rewritten(formula, ({ kind, text }) =>
    kind === "sheet" && sheetOfPrefix(text).toLowerCase() === from.toLowerCase() ? prefixOfSheet(to) : text,
  );
}

/** Gives the formula as it reads when its cell is copied some rows down and columns to the right. */
export function copied(formula: string, rows: number, columns: number): string {
  return rewritten(formula, ({ kind, text }) => (kind === "area" ? moved(text, rows, columns) : text));
}

function rewritten(formula: string, spelling: (token: Token) => string): string {
  let result = "";
  let end = 0;
  for (const token of tokens(formula)) {
    result += formula.slice(end, token.start) + spelling(token);
    end = token.start + token.text.length;
  }
  return result;
}

function moved(text: string, rows: number, columns: number): string {
  const written = corners(text);
  if (!written) return text;
  const spelled = [written.from, written.to].map((corner, index) => {
    const row = corner.row + (corner.rowFixed ? 0 : rows);
    const column = corner.column + (corner.columnFixed ? 0 : columns);
    const inside = row >= 0 && row < sheetSize.rows && column >= 0 && column < sheetSize.columns;
    const part = text.split(":")[index] ?? text;
    return inside ? spelling(part, { ...corner, row, column }) : null;
  });
  if (spelled.includes(null)) return "#REF!";
  return text.includes(":") ? spelled.join(":") : spelled[0]!;
}

/** Spells a corner with the parts that were written: `A` of `A:A` has no row. */
function spelling(written: string, corner: Corner): string {
  const column = /[A-Za-z]/.test(written) ? `${corner.columnFixed ? "$" : ""}${letters(corner.column)}` : "";
  const row = /\d/.test(written) ? `${corner.rowFixed ? "$" : ""}${corner.row + 1}` : "";
  return column + row;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
