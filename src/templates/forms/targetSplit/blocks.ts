import { columnLetters, columnNumber } from "../../../sheet/address";

/** A total split over rows and columns, by the names of its cells; columns count within their row of weights. */
export type Block = {
  total: string;
  rowWeight: string;
  rowShare: string;
  rowShareHeading: string;
  columns: readonly BlockColumn[];
};

export type BlockColumn = {
  /** Which quarter or month of the year it is. */
  at: number;
  letters: string;
  weight: string;
  share: string;
  split: string;
  fixed?: string;
};

const firstColumn = columnNumber("D");
const firstFixedColumn = columnNumber("K");

/** Where the fixed value of a quarter is typed. */
export function fixedLetters(quarter: number): string {
  return columnLetters(firstFixedColumn + quarter - 1);
}

/** The first level: products or regions over the quarters of the year. */
export const products: Block = {
  total: "all",
  rowWeight: "productWeight",
  rowShare: "productShare",
  rowShareHeading: "productShareHeading",
  columns: [1, 2, 3, 4].map((quarter) => ({
    at: quarter,
    letters: columnLetters(firstColumn + quarter - 1),
    weight: `quarterWeight${quarter}`,
    share: `quarterShare${quarter}`,
    split: `quarterSplit${quarter}`,
    fixed: `fixed${quarter}`,
  })),
};

/** The second level: people over the months, each quarter for itself, so that it adds up to the first level's. */
export const members: readonly (Block & { quarter: number })[] = [1, 2, 3, 4].map((quarter) => ({
  quarter,
  total: `parentQuarter${quarter}`,
  rowWeight: "memberWeight",
  rowShare: "memberShare",
  rowShareHeading: "memberShareHeading",
  columns: [1, 2, 3].map((place) => {
    const month = (quarter - 1) * 3 + place;
    return {
      at: month,
      letters: columnLetters(firstColumn + month - 1),
      weight: `monthWeight${month}`,
      share: `monthShare${month}`,
      split: `monthSplit${month}`,
    };
  }),
}));
