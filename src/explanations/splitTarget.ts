import { barsPicture } from "./barsPicture";
import type { Call } from "./call";
import { evenShare } from "./evenShare";
import type { Explanation } from "./explanation";
import { remainderShare } from "./remainderShare";
import { settledShare } from "./settledShare";
import { splitSetting } from "./splitSetting";
import { tableShare } from "./tableShare";

/** Explains a share of `SALES.SPLIT_TARGET`, by the way in which the split has rounded. */
export function splitTarget(call: Call): Explanation {
  const { given, place, writing } = call;
  const setting = splitSetting(call);
  const { columns, shares, weights } = setting;
  const at = place.row * columns + place.column;
  return { ...explained(), ...picture() };

  function explained(): Explanation {
    if (weights[at] === 0n) return settledShare(writing, setting, at);
    const isEven = given.word("spread") === "even";
    if (columns > 1 && shares.length > columns) return tableShare(writing, setting, at, isEven);
    return (isEven ? evenShare : remainderShare)(writing, setting, at);
  }

  /** A single row or column, or the row of the share. */
  function picture() {
    const isColumn = columns === 1;
    const row = isColumn ? shares : shares.slice(place.row * columns, (place.row + 1) * columns);
    const asked = isColumn ? place.row : place.column;
    return barsPicture(
      row.map((value, one) => ({
        name: writing.text("part", { part: one + 1 }),
        value,
        isAsked: one === asked,
      })),
    );
  }
}
