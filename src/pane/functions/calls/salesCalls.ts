import { tokens, type Token } from "../../../formula/tokens";
import type { FunctionId } from "../../../functions/customFunction";
import { customFunctions } from "../../../functions/customFunctions";

/** A call of one of our functions in a formula, with its arguments as they are written. */
export type SalesCall = {
  id: FunctionId;
  arguments: readonly string[];
  text: string;
  /** Whether the formula is nothing else, so that its cells are those of the call's answer. */
  isWhole: boolean;
};

/** A workbook that was opened without us spells our functions with a prefix of Excel's. */
const ours = /^(?:_xldudf_)?SALES[._](\w+)$/i;

/** Finds the calls of our functions in a formula, however deep, in the order in which they are written. */
export function salesCalls(formula: string): SalesCall[] {
  const pieces = tokensOf(formula);
  return pieces.flatMap((token, index) => {
    const name = token.kind === "function" ? ours.exec(token.text)?.[1]?.toUpperCase() : undefined;
    const id = customFunctions.find((one) => one.id === name)?.id;
    if (id === undefined) return [];
    const { written, end } = argumentsFrom(formula, pieces, index + 1);
    const isWhole = formula.slice(1, token.start).trim() === "" && formula.slice(end).trim() === "";
    return [{ id, arguments: written, text: formula.slice(token.start, end), isWhole }];
  });
}

/** Reads the arguments of a call from its opening parenthesis on, and where it ends. */
function argumentsFrom(formula: string, pieces: readonly Token[], open: number) {
  const written: string[] = [];
  let start = pieces[open]!.start + 1;
  let depth = 0;
  for (let at = open; ; at++) {
    const { kind, text, start: place } = pieces[at]!;
    if (kind === "mark" && (text === "(" || text === "{")) depth += 1;
    if (kind === "mark" && (text === ")" || text === "}")) depth -= 1;
    if (depth === 0 || kind === "end") {
      const last = formula.slice(start, place).trim();
      if (last !== "" || written.length > 0) written.push(last);
      return { written, end: kind === "end" ? place : place + 1 };
    }
    if (kind === "mark" && text === "," && depth === 1) {
      written.push(formula.slice(start, place).trim());
      start = place + 1;
    }
  }
}

function tokensOf(formula: string): Token[] {
  try {
    return formula.startsWith("=") ? tokens(formula) : [];
  } catch {
    return [];
  }
}
