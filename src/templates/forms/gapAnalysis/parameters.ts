import { standardRates } from "../../../model";
import { heading, input, money, rate } from "../../cells";
import type { CellSpec, Row } from "../../template";

type ParameterKey = "gap.committedRate" | "gap.notCommittedRate" | "gap.entryRate" | "gap.averageDeal";

/** The rates of Sales models, section 6, each with what it means and where it is used. */
export const parameters: readonly Row[] = [
  {
    height: 18,
    cells: [
      heading("A", "gap.parameter"),
      heading("B", "gap.value"),
      { ...heading("C", "gap.meaning"), wide: 6 },
      { ...heading("I", "gap.formula"), wide: 6 },
    ],
  },
  parameter("gap.committedRate", standard("committedRate", standardRates.p1)),
  parameter("gap.notCommittedRate", standard("notCommittedRate", standardRates.p2)),
  parameter("gap.entryRate", standard("entryRate", standardRates.p3)),
  parameter("gap.averageDeal", input("B", "averageDeal", "gap.averageDeal", money, { format: "amount" })),
];

function standard(name: "committedRate" | "notCommittedRate" | "entryRate", number: number): CellSpec {
  return input("B", name, `gap.${name}`, rate, { format: "percent", content: { number } });
}

function parameter(key: ParameterKey, value: CellSpec): Row {
  return {
    height: 18,
    cells: [
      { at: "A", style: "labelCenter", content: { text: key } },
      value,
      { at: "C", wide: 6, style: "label", content: { text: `${key}.meaning` } },
      { at: "I", wide: 6, style: "label", content: { text: `${key}.formula` } },
    ],
  };
}
