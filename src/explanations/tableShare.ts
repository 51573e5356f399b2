import { exactShare } from "./exactShare";
import { exactShareTerms } from "./exactShareTerms";
import type { Explanation, Term } from "./explanation";
import type { SplitSetting } from "./splitSetting";
import { stepsText } from "./stepsText";
import type { Writing } from "./writing";

/** Explains a share of several rows and columns: its exact value, rounded so that its row and its column come out. */
export function tableShare(
  writing: Writing,
  setting: SplitSetting,
  place: number,
  isEven: boolean,
): Explanation {
  const { text, number, about } = writing;
  const { weights, shares, grid, columns, settled } = setting;
  const [row, column] = [Math.floor(place / columns), place % columns];
  const own = exactShare(setting, weights[place]!);
  const isSettled = settled.some((units) => units !== undefined);
  const result = number(shares[place]!);
  const inRow = [...shares.keys()].filter((at) => Math.floor(at / columns) === row);
  const inColumn = [...shares.keys()].filter((at) => at % columns === column);
  const [rowTerm, columnTerm] = [marginTerm("row", row, inRow), marginTerm("column", column, inColumn)];
  const isWhole = own.remainder === 0n;
  const exactTerms = exactShareTerms(writing, setting, [place], text("SPLIT_TARGET.exact"));
  const terms = [...exactTerms, ...(isWhole ? [] : [roundedTerm()]), rowTerm, columnTerm];
  const values = {
    exact: about(own.amount),
    share: result,
    row: row + 1,
    column: column + 1,
    rowTotal: rowTerm.result,
    columnTotal: columnTerm.result,
  };
  const sentence = text(`SPLIT_TARGET.sentence.${isWhole ? "tableWhole" : "table"}`, values);
  const notes = [text(isEven ? "SPLIT_TARGET.tableEven" : "SPLIT_TARGET.table")];
  return { result, sentence, terms, notes };

  function roundedTerm(): Term {
    const steps = stepsText(writing, grid.unit);
    return {
      label: text("SPLIT_TARGET.share"),
      working: text("SPLIT_TARGET.toMultiple", { exact: number(own.amount), steps }),
      result,
    };
  }

  /** With cells that are settled a row or column is not to come to its part of the total. */
  function marginTerm(kind: "row" | "column", at: number, places: readonly number[]): Term {
    const units = places.reduce((sum, one) => sum + (grid.count(shares[one]!) ?? 0n), 0n);
    const weight = places.reduce((sum, one) => sum + weights[one]!, 0n);
    const exact = number(exactShare(setting, weight).amount);
    return {
      label: text(`SPLIT_TARGET.${kind}${isSettled ? "" : "Exact"}`, { at: at + 1, exact }),
      working: writing.sum(
        places,
        (one) => shares[one]!,
        (one) => number(shares[one]!),
      ),
      result: number(grid.nearest(units)),
    };
  }
}
