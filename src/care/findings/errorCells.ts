import type { Calculation } from "../../formula/calculation";
import { parse } from "../../formula/parse";
import { FormulaSyntaxError } from "../../formula/syntax";
import { tokens } from "../../formula/tokens";
import { CellError } from "../../formula/value";
import { cleanSalesFormula, isSalesFormula } from "../salesFormula";
import { checkedSheet } from "./calculationOf";
import { errorIn } from "./errorIn";
import type { Finding } from "./finding";
import type { CheckedContents } from "./subject";

/** Gives the cells that show an error; those of SALES functions with the reason, where it can be found out. */
export async function errorCells(
  calculation: Calculation,
  { contents }: CheckedContents,
): Promise<Omit<Finding, "about">[]> {
  const { area, formulas, values } = contents;
  const found = values.flatMap((cells, down) =>
    cells.flatMap((value, right) => {
      const code = errorIn(value);
      if (code === null) return [];
      return [{ code, formula: formulas[down]?.[right], row: area.row + down, column: area.column + right }];
    }),
  );
  const details = new Map<(typeof found)[number], string>();
  for (const each of found) {
    if (!isSalesFormula(each.formula) || each.code === "#NAME?") continue;
    const detail = await reasonOf(calculation, each.formula, each);
    if (detail !== "") details.set(each, detail);
  }
  return found.map((each) => {
    const { code, formula, row, column } = each;
    const detail = details.get(each);
    const kind = !isSalesFormula(formula)
      ? (`error.${code}` as const)
      : code === "#NAME?"
        ? "sales.name"
        : "sales.error";
    return { kind, area: { row, column, rows: 1, columns: 1 }, ...(detail !== undefined && { detail }) };
  });
}

/** Asks the functions again about the same cells; what stands on other sheets is not at hand. */
async function reasonOf(
  calculation: Calculation,
  formula: string,
  { row, column }: { row: number; column: number },
): Promise<string> {
  if (!isReadHere(formula)) return "";
  const before = calculation.value(checkedSheet, row, column);
  calculation.set(checkedSheet, row, column, cleanSalesFormula(formula));
  await calculation.settled();
  const value = calculation.value(checkedSheet, row, column);
  calculation.set(checkedSheet, row, column, before);
  return value instanceof CellError ? value.message : "";
}

/** Whether a formula speaks of its own sheet only, in words that our formula language has. */
function isReadHere(formula: string): boolean {
  try {
    parse(cleanSalesFormula(formula));
    return tokens(formula).every(({ kind }) => kind !== "sheet");
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return false;
    throw error;
  }
}
