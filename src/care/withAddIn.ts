import { holds } from "../sheet/area";
import { formulaAt, isFormula, type CellContent } from "./contents";
import { putBack } from "./putBack";
import type { Replacement } from "./replacement";
import { sameContent } from "./sameContent";
import { twoKinds, type TwoKinds } from "./twoKinds";
import type { Turned } from "./turned";
import type { Subject } from "./withoutAddIn";

/** Turns formulas back into live ones: those that were replaced, and those that the sheet's form has live. */
export function withAddIn({ contents, made }: Subject, replaced: readonly Replacement[]): Turned {
  const back = putBack(replaced, contents);
  const known = (made ? twoKinds(made) : []).filter(
    ({ row, column }) => !replaced.some(({ area }) => holds(area, row, column)),
  );
  const ours = known.flatMap((kinds): Replacement[] => {
    const { row, column, live } = kinds;
    const now = formulaAt(contents, row, column);
    if (!isPlain(now, kinds)) return [];
    return [{ area: { row, column, rows: 1, columns: 1 }, before: [[now]], after: [[live]] }];
  });
  return { replacements: [...back.replacements, ...ours], left: back.left };
}

/** Where worksheet functions cannot follow, a sheet that came plain has the result of the model itself. */
function isPlain(now: CellContent, { plain, resultOnly }: TwoKinds): boolean {
  return sameContent(now, plain) || (resultOnly && now !== "" && !isFormula(now));
}
