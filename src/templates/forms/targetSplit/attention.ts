import type { ConditionalSpec } from "../../template";
import { products } from "./blocks";
import { checkNames } from "./checks";

const wrong = "#B42318";
const right = "#0B5A2B";

/** Checks are red until they are zero; heat shows where the split puts most; what is fixed stands out. */
export const attention: readonly ConditionalSpec[] = [
  ...[...checkNames, "parentYearCheck", "openChecks"].flatMap((on): ConditionalSpec[] => [
    {
      kind: "formula",
      on,
      formula: `=AND(ISNUMBER(${self(on)}),${self(on)}<>0)`,
      fill: "#FDE0DD",
      color: wrong,
      bold: true,
    },
    { kind: "formula", on, formula: `=AND(ISNUMBER(${self(on)}),${self(on)}=0)`, color: right },
  ]),
  ...products.columns.map(({ split, fixed }): ConditionalSpec => ({
    kind: "formula",
    on: split,
    formula: `=N({row:${fixed}})<>0`,
    color: "#7F4F00",
    bold: true,
  })),
  { kind: "scale", on: "quarterSplit1..quarterSplit4", color: "#9DC3E6" },
  { kind: "scale", on: "monthSplit1..monthSplit12", color: "#A9D18E" },
  { kind: "bar", on: "productSum", color: "#9DC3E6" },
  { kind: "bar", on: "memberSum", color: "#A9D18E" },
];

function self(on: string): string {
  return `{row:${on}}`;
}
