import { amount, blank, heading, input, label, money, result, shortText, total } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { exactLine, freeUpTo, scale } from "./aroundFixed";
import { fixedLetters, products } from "./blocks";
import { within } from "./checks";
import { check } from "./check";
import { quarterWeights } from "./quarterWeights";
import { shareOf } from "./shareOf";
import { nothing } from "./nothing";
import { splitIn } from "./split";
import { sumOf } from "./sumOf";

const { columns } = products;
const none = nothing(products);

const headings: Row = {
  height: 20,
  cells: [
    heading("A", "split.product"),
    heading("B", "split.weight"),
    heading("C", "split.share", "productShareHeading"),
    ...columns.map(({ letters, at }) => heading(letters, `split.quarter.${quarter(at)}`)),
    heading("H", "split.yearTotal"),
    heading("I", "split.check"),
    ...columns.map(({ at }) => heading(fixedLetters(at), `split.quarter.${quarter(at)}`)),
    heading("O", "split.free", "freeHeading"),
  ],
};

function quarter(at: number): 1 | 2 | 3 | 4 {
  return at as 1 | 2 | 3 | 4;
}

const product: Row = {
  height: 18,
  repeat: "products",
  cells: [
    input("A", "product", "split.product", shortText),
    input("B", "productWeight", "split.weight", amount),
    {
      ...result("C", "productShare", "percentOrBlank", shareOf("{row:productWeight}", "{productWeight}")),
      style: "resultCenter",
    },
    ...columns.map(({ letters, split }, index): CellSpec => ({
      at: letters,
      name: split,
      style: "result",
      format: "amountOrBlank",
      content: splitIn(products, index + 1),
    })),
    result("H", "productSum", "amountOrBlank", sumOf("{row:quarterSplit1}:{row:quarterSplit4}")),
    check(
      "I",
      "productCheck",
      `=IF(OR(${none},{row:productShare}+SUM({row:fixed1}:{row:fixed4})=0),"",${within("N({row:productSum})", exactLine)})`,
    ),
    ...columns.map(({ at, fixed: name }) =>
      input(fixedLetters(at), name!, "split.fixed", money, { format: "amount" }),
    ),
    result("O", "free", "amountOrBlank", freeUpTo),
  ],
};

const totals: Row = {
  height: 18,
  cells: [
    { at: "A", name: "productTotal", style: "totalText", content: { text: "split.total" } },
    {
      at: "B",
      name: "productWeightTotal",
      style: "totalCenter",
      content: { formula: sumOf("{productWeight}") },
    },
    { ...total("C", "productShareTotal", "percentOrBlank", "=SUM({productShare})"), style: "totalCenter" },
    ...columns.map(({ letters, at, split }) =>
      total(letters, `quarterTotal${at}`, "amountOrBlank", sumOf(`{${split}}`)),
    ),
    total("H", "productSumTotal", "amountOrBlank", sumOf("{quarterTotal}")),
    ...blank("total", "I"),
  ],
};

const checks: Row = {
  height: 18,
  cells: [
    label("A", "split.mustBeZero"),
    ...blank("result", "B", "C"),
    ...columns.map(({ letters, at, share, fixed: name }) => {
      const exact = `SUM({${name}})+${scale}*{${share}}*SUMPRODUCT(({${name}}=0)*{productShare})`;
      const checked = (units: string) => `=IF(${none},"",${within(`N({quarterTotal${at}})`, exact, units)})`;
      return {
        ...check(letters, `quarterCheck${at}`, ""),
        content: {
          live: checked("1"),
          plain: checked('IF(OR({fixedTotal}=0,{madeAll}<>""),1,ROWS({fixed}))'),
        },
      };
    }),
    {
      at: "H",
      name: "allCheck",
      style: "resultCenter",
      format: "amount",
      content: {
        live: `=IF(${none},"",SALES.SPLIT_CHECK({all},{quarterSplit}))`,
        plain: `=IF(${none},"",ROUND({all}-SUM({quarterSplit}),6))`,
      },
    },
    ...blank("result", "I"),
    { ...label("K", "split.rest"), wide: 2 },
    {
      ...result("M", "rest", "amountOrBlank", '=IF(N({all})=0,"",ROUND({all}-{fixedTotal},6))'),
      wide: 2,
      style: "resultCenter",
    },
  ],
};

/** 第一层: products or regions by quarters, with values that are fixed beside them. */
export const firstLevel: readonly Row[] = [...quarterWeights, headings, product, totals, checks];
