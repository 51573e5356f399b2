import type { SheetTextKey } from "../../../locales/sheets";
import { amount, blank, heading, input, money, total } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { openChecks } from "./checks";
import { remark } from "./remark";

/** The tiers of a goal, and what share of it each of them usually is. */
const tiers: readonly { at: string; text: SheetTextKey; factor: number }[] = [
  { at: "D", text: "split.tier.floor", factor: 0.9 },
  { at: "E", text: "split.tier.target", factor: 1 },
  { at: "F", text: "split.tier.stretch", factor: 1.1 },
  { at: "G", text: "split.tier.challenge", factor: 1.2 },
];

/** The names of the tiers, as the drop-down has them. */
export const tierNames = tiers.map(({ text }) => text);

const headings: Row = {
  height: 20,
  cells: [
    heading("A", "split.goal"),
    wide(heading("B", "split.unit")),
    ...tiers.map(({ at, text }) => heading(at, text)),
    wide(heading("H", "split.tier")),
    wide(heading("J", "split.all")),
    wide(heading("L", "split.openChecks")),
  ],
};

function wide(cell: CellSpec): CellSpec {
  return { ...cell, wide: 2 };
}

const factors: Row = {
  height: 20,
  cells: [
    input("A", "goal", "split.goal", money, { format: "amount" }),
    input("B", "unit", "split.unit", money, { wide: 2, format: "amount", content: { number: 1 } }),
    ...tiers.map(({ at, factor }, index) =>
      input(at, `factor${index + 1}`, "split.factor", amount, {
        format: "percent",
        content: { number: factor },
      }),
    ),
    input(
      "H",
      "tier",
      "split.tier",
      { kind: "list", of: "tiers" },
      { wide: 2, content: { text: "split.tier.target" } },
    ),
    { at: "J", wide: 2, style: "result" },
    { at: "L", wide: 2, style: "result" },
  ],
};

/** A tier's total is rounded to the unit, so that it can be split. */
const totals: Row = {
  height: 24,
  cells: [
    { at: "A", style: "totalText", content: { text: "split.tierTotals" } },
    { at: "B", wide: 2, style: "total" },
    ...tiers.map(({ at }, index) => ({
      ...total(
        at,
        `tierTotal${index + 1}`,
        "amountOrBlank",
        `=IF(OR(N({goal})=0,N({unit})=0),"",ROUND(ROUND({goal}*{factor${index + 1}}/{unit},0)*{unit},6))`,
      ),
      style: "totalCenter" as const,
    })),
    ...blank("total", "H", "I"),
    {
      at: "J",
      wide: 2,
      name: "all",
      style: "key",
      format: "amountOrBlank",
      content: {
        formula: '=IF({tier}="","",IFERROR(INDEX({tierTotal},MATCH({tier},{tiers},0)),""))',
      },
    },
    {
      at: "L",
      wide: 2,
      name: "openChecks",
      style: "key",
      format: "count",
      content: { formula: `=IF(N({all})=0,"",${openChecks})` },
    },
  ],
};

/** The year's goal, its tiers, the one that is split, and whether every check is zero. */
export const goal: readonly Row[] = [headings, factors, totals, ...remark];
