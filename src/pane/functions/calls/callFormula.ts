import type { FunctionId } from "../../../functions/customFunction";

/** Spells a call as it is typed into a cell; arguments that are left out at the end are not written. */
export function callFormula(id: FunctionId, given: readonly string[]): string {
  const count = given.findLastIndex((one) => one !== "") + 1;
  return `=SALES.${id}(${given.slice(0, count).join(",")})`;
}
