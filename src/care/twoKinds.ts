import { tokens } from "../formula/tokens";
import type { Sheet } from "../sheet/sheet";

/** A cell whose form has a live formula and a plain one. */
export type TwoKinds = {
  row: number;
  column: number;
  live: string;
  plain: string;
  /** Whether worksheet functions cannot do what the live one does: a plain sheet has its result as it last was. */
  resultOnly: boolean;
};

/** Gives the cells of a sheet, made with live formulas, that a plain one has otherwise. */
export function twoKinds({ cells }: Pick<Sheet, "cells">): TwoKinds[] {
  return cells.flatMap(({ row, column, content }): TwoKinds[] => {
    if (content === undefined || !("formula" in content)) return [];
    const { formula: live, plain } = content;
    return live === plain ? [] : [{ row, column, live, plain, resultOnly: isConstant(plain) }];
  });
}

function isConstant(formula: string): boolean {
  return tokens(formula).every(({ kind }) => !["area", "name", "table", "function", "sheet"].includes(kind));
}
