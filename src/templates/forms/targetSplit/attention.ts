import type { ConditionalSpec } from "../../template";
import { checks } from "./checks";

const wrong = "#B42318";
const right = "#0B5A2B";

/** Checks are red until they are zero; heat shows where the split puts most; what is fixed stands out. */
export const attention: readonly ConditionalSpec[] = [
  ...[...checks, { first: "openChecks", last: "openChecks" }].flatMap(
    ({ first, last }): ConditionalSpec[] => {
      const on = `${first}..${last}`;
      const check = `{along:${first}}`;
      return [
        {
          ...{ kind: "formula", on, formula: `=AND(ISNUMBER(${check}),${check}<>0)` },
          ...{ fill: "#FDE0DD", color: wrong, bold: true },
          // The count of the checks that are not zero says nothing that they do not.
          ...(first !== "openChecks" && { finding: "parts.off" }),
        },
        { kind: "formula", on, formula: `=AND(ISNUMBER(${check}),${check}=0)`, color: right },
      ];
    },
  ),
  { kind: "formula", on: "quarterSplit", formula: "=N({along:fixed1})<>0", color: "#7F4F00", bold: true },
  { kind: "scale", on: "quarterSplit", color: "#9DC3E6" },
  { kind: "scale", on: "monthSplit", color: "#A9D18E" },
  { kind: "bar", on: "productSum", color: "#9DC3E6" },
  { kind: "bar", on: "memberSum", color: "#A9D18E" },
];
