import { input, label, money, result } from "../../cells";
import type { SheetTextKey } from "../../../locales/sheets";
import type { CellSpec, ContentSpec, Row } from "../../template";
import { months } from "./months";

/** What the list lacks, on the left of each line. */
function lacking(text: SheetTextKey, name: string, formula: string): CellSpec[] {
  return [label("A", text, 3), { ...result("D", name, "countOrBlank", formula), wide: 2, style: "key" }];
}

function key(at: string, name: string, format: "amount" | "percent", content: ContentSpec): CellSpec {
  return { at, name, style: "key", format, content };
}

const quotaTotal = '=IF(COUNT({quota1},{quota2},{quota3})=0,"",SUM({quota1},{quota2},{quota3}))';

const quotas: Row = {
  height: 24,
  cells: [
    ...lacking("ka.noOwner", "noOwner", '=SUMPRODUCT(({account}<>"")*({owner}=""))'),
    label("F", "ka.quota", 4),
    ...months.map(({ number, weighted }) =>
      input(weighted, `quota${number}`, "ka.quota", money, { format: "amount" }),
    ),
    key("M", "quota", "amount", { formula: quotaTotal }),
  ],
};

/** What is missing to the quota when every account brings its forecast at the rate of its stage. */
function gap(quota: string, number: "1" | "2" | "3" | ""): ContentSpec {
  return {
    live: `=IF({${quota}}="","",SALES.FUNNEL_GAP({${quota}},0,{planned${number}},{stageRate}))`,
    plain: `=IF({${quota}}="","",{${quota}}-SUMPRODUCT({planned${number}},{stageRate}))`,
  };
}

const gaps: Row = {
  height: 24,
  cells: [
    ...lacking("ka.noDecision", "noDecision", '=SUMPRODUCT(({account}<>"")*({decision}=""))'),
    label("F", "ka.gap", 4),
    ...months.map(({ number, weighted }) =>
      key(weighted, `monthGap${number}`, "amount", gap(`quota${number}`, `${number}`)),
    ),
    key("M", "gap", "amount", gap("quota", "")),
  ],
};

const completion: Row = {
  height: 24,
  cells: [
    ...lacking("ka.overdue", "overdueCount", "=COUNT({overdue})"),
    label("F", "ka.completion", 4),
    ...months.map(({ number, weighted }) =>
      key(weighted, `completion${number}`, "percent", {
        formula: `=IF(N({quota${number}})=0,"",{weighted${number}Total}/{quota${number}})`,
      }),
    ),
    key("M", "completion", "percent", { formula: '=IF(N({quota})=0,"",{weightedTotal}/{quota})' }),
  ],
};

/** The quota of each month against the weighted forecast. */
export const quota: readonly Row[] = [quotas, gaps, completion];
