import { FormulaSyntaxError } from "./syntax";

export type TokenKind =
  | "number"
  | "text"
  | "error"
  | "sheet"
  | "area"
  | "table"
  | "function"
  | "name"
  | "operator"
  | "mark"
  | "end";

/** A piece of a formula with its place in the text. */
export type Token = { kind: TokenKind; text: string; start: number };

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const rows = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const bracketed = String.raw`(?:[^\[\]']|'.)*`;

/** In the order in which they are tried: what looks like more than one kind is the first of them. */
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)/iy],
  ["area", new RegExp(String.raw`(?:${cell}(?::${cell})?|${columns}|${rows})(?![\p{L}\p{N}_.(!])`, "uy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ["table", new RegExp(String.raw`\[(?:[^\[\]']|'.|\[${bracketed}\])*\]`, "y")],
  ["operator", /<>|<=|>=|[-+*/^&=<>%:@#]/y],
  ["mark", /[(),;{}]/y],
];

const space = /[\s\u00a0]*/y;

/** Splits a formula, which begins with `=`, into its pieces, the last of them the end. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let start = afterSpace(formula, 1); start < formula.length;) {
    const token = tokenAt(formula, start);
    found.push(token);
    start = afterSpace(formula, start + token.text.length);
  }
  return [...found, { kind: "end", text: "", start: formula.length }];
}

function afterSpace(formula: string, start: number): number {
  space.lastIndex = start;
  return start + (space.exec(formula)?.[0].length ?? 0);
}

function tokenAt(formula: string, start: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text, start };
  }
  throw new FormulaSyntaxError(start, formula.charAt(start));
}
