import { formulaAt, type Contents } from "./contents";
import { putBack } from "./putBack";
import type { Replacement } from "./replacement";
import { sameContent } from "./sameContent";

/** Gives what undoes replacements of which some were written and others not; what was changed since stays. */
export function toPutBack(replacements: readonly Replacement[], contents: Contents): readonly Replacement[] {
  return putBack(replacements, contents).replacements.filter(({ area, after }) =>
    after.some((cells, down) =>
      cells.some(
        (content, right) => !sameContent(content, formulaAt(contents, area.row + down, area.column + right)),
      ),
    ),
  );
}
