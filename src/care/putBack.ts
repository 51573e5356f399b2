import { formulaAt, isFormula, valueAt, type Contents } from "./contents";
import { reversed, type Replacement } from "./replacement";
import { sameContent } from "./sameContent";
import type { LeftCell, Turned } from "./turned";

/** Puts back what was replaced, as far as the cells still hold what was written into them. */
export function putBack(replaced: readonly Replacement[], contents: Contents): Turned {
  const replacements: Replacement[] = [];
  const left: LeftCell[] = [];
  for (const each of replaced) {
    if (stillHolds(each, contents)) replacements.push(reversed(each));
    else if (!isBack(each, contents)) {
      left.push({ row: each.area.row, column: each.area.column, reason: "changed" });
    }
  }
  return { replacements, left };
}

/** What an array fills is not written but follows, unless something stands in its way. */
function stillHolds({ area, after }: Replacement, contents: Contents): boolean {
  const fills = isFormula(after[0]![0]!) && valueAt(contents, area.row, area.column) !== "#SPILL!";
  return (fills ? [[after[0]![0]!]] : after).every((cells, down) =>
    cells.every((content, right) =>
      sameContent(content, formulaAt(contents, area.row + down, area.column + right)),
    ),
  );
}

/** An array that is back fills its cells again. */
function isBack({ area, before }: Replacement, contents: Contents): boolean {
  return sameContent(before[0]![0]!, formulaAt(contents, area.row, area.column));
}
