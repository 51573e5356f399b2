import { attempt } from "../../../formula/attempt";
import { evaluate } from "../../../formula/evaluate";
import { Matrix } from "../../../formula/matrix";
import type { Expression } from "../../../formula/syntax";
import { CellError, type Scalar } from "../../../formula/value";
import type { Language } from "../../../locales/language";
import type { Cell, WorkbookCells } from "../../cells";
import type { ArgumentFault } from "./argumentFault";
import { isExternal } from "./isExternal";
import { KnownCells } from "./knownCells";
import { readFormula } from "./readFormula";

/** An argument as Excel would pass it to the function, or why that cannot be said. */
export type GivenArgument = { value: unknown } | { fault: ArgumentFault };

/** Each time something is found, formulas may look for more because of it; more turns than this would not end. */
const mostTurns = 12;

const nowhere: Cell = { sheet: "", row: 0, column: 0 };

/**
 * Evaluates arguments that are written as in a formula, with what they refer to in the workbook.
 *
 * @param at - the cell in which they are written, null where that is not known
 */
export async function givenArguments(
  language: Language,
  written: readonly string[],
  { at, cells }: { at: Cell | null; cells: WorkbookCells | null },
): Promise<GivenArgument[]> {
  const expressions = written.map(expressionOf);
  let [where, book] = [at, new KnownCells(language)];
  for (let turn = 0; turn < mostTurns; turn++) {
    const place = { at: where ?? nowhere, shift: { rows: 0, columns: 0 } };
    const given = expressions.map((expression) => {
      if (expression === null) return { value: null };
      if (typeof expression === "string") return { fault: { kind: expression } } as const;
      const value = attempt(() => evaluate(expression, book, place));
      return argumentOf(value, book.takeFault());
    });
    const missing = book.missing;
    if (missing === null) return given;
    if (cells === null) return expressions.map((one, index) => (isBare(one) ? given[index]! : outside));
    if (where) book.learn(await cells.find(missing));
    else [where, book] = [await cells.activeCell(), new KnownCells(language)];
  }
  return expressions.map(() => ({ fault: { kind: "unreadable" } }));
}

const outside = { fault: { kind: "outside" } } as const;

function expressionOf(written: string): Expression | "unreadable" | "external" | null {
  if (written === "") return null;
  return isExternal(written) ? "external" : (readFormula(`=${written}`) ?? "unreadable");
}

/** Whether an argument is sure to need nothing of a workbook. */
function isBare(expression: Expression | string | null): boolean {
  if (expression === null || typeof expression === "string") return true;
  switch (expression.kind) {
    case "unary":
      return isBare(expression.operand);
    case "binary":
      return isBare(expression.left) && isBare(expression.right);
    case "call":
      return expression.arguments.every(isBare);
    default:
      return expression.kind !== "reference" && expression.kind !== "name" && expression.kind !== "table";
  }
}

/** Excel does not call a function with an error: the error is the result. */
function argumentOf(value: Scalar | Matrix, fault: ArgumentFault | undefined): GivenArgument {
  const rows = value instanceof Matrix ? value.toRows() : [[value]];
  const error = rows.flat().find((cell) => cell instanceof CellError);
  if (!(error instanceof CellError)) return { value: rows.map((row) => row.map((cell) => cell ?? 0)) };
  if (fault && (error.code === "#NAME?" || error.code === "#REF!")) return { fault };
  return { fault: { kind: "error", code: error.code, message: error.message } };
}
