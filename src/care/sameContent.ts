import { formulaKey } from "./formulaKey";
import { isFormula, type CellContent } from "./contents";

/** Whether two contents are the same to a person: Excel spells formulas its own way and shows 15 digits of a number. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (one === other) return true;
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-14 * Math.max(Math.abs(one), Math.abs(other));
  }
  return isFormula(one) && isFormula(other) && formulaKey(one) === formulaKey(other);
}
