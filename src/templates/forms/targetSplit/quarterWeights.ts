import { amount, blank, input, label, result } from "../../cells";
import type { Row } from "../../template";
import { products } from "./blocks";
import { shareOf } from "./shareOf";

const { columns } = products;

const weights: Row = {
  height: 18,
  cells: [
    label("A", "split.quarterWeights"),
    ...blank("result", "B", "C", "H", "I"),
    ...columns.map(({ letters, weight }) => input(letters, weight, "split.quarterWeight", amount)),
    { at: "K", wide: 4, style: "subheading", content: { text: "split.fixed.title" } },
  ],
};

const quarterShares: Row = {
  height: 18,
  cells: [
    label("A", "split.quarterShares"),
    ...blank("result", "B", "C", "I"),
    ...columns.map(({ letters, weight, share }) => ({
      ...result(letters, share, "percentOrBlank", shareOf(`{${weight}}`, "{quarterWeight}")),
      style: "resultCenter" as const,
    })),
    {
      ...result("H", "quarterShareTotal", "percentOrBlank", "=SUM({quarterShare})"),
      style: "resultCenter",
    },
    { ...label("K", "split.fixed.all"), wide: 2 },
    {
      ...result("M", "fixedTotal", "amountOrBlank", "=SUM({fixed})"),
      wide: 2,
      style: "resultCenter",
    },
  ],
};

/** What each quarter weighs, and how much is fixed beside it. */
export const quarterWeights: readonly Row[] = [weights, quarterShares];
