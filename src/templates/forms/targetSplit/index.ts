import type { SheetTextKey } from "../../../locales/sheets";
import { heads } from "../../heads";
import { targetSplitSample } from "../../samples/targetSplit";
import type { Row, Template } from "../../template";
import { attention } from "./attention";
import { head } from "./head";
import { secondLevel } from "./members";
import { modelled } from "./modelled";
import { firstLevel } from "./products";
import { basisNames, season } from "./season";
import { goal, tierNames } from "./tiers";
import { quarterNames, week } from "./week";

const spacer: Row = { height: 6, cells: [] };

function across(height: number, style: "title" | "section" | "note", text: SheetTextKey): Row {
  return { height, cells: [{ at: "A", wide: 17, style, content: { text } }] };
}

/** Form 12, 指标分解表: a year's goal split over products and quarters, people and months, down to a week's deals. */
export const targetSplit: Template = {
  ...heads.targetSplit,
  tabColor: "#BF8F00",
  columns: [19, 9, 8, ...Array.from({ length: 12 }, () => 12), 14, 9],
  rows: [
    across(28, "title", "split.title"),
    head,
    across(18, "note", "split.note"),
    ...goal,
    spacer,
    across(18, "section", "split.first.title"),
    ...firstLevel,
    spacer,
    across(18, "section", "split.second.title"),
    ...season,
    ...secondLevel,
    spacer,
    across(18, "section", "split.week.title"),
    ...week,
  ],
  repeats: { products: 5 },
  lists: {
    tiers: tierNames,
    bases: basisNames,
    quarters: quarterNames,
    remarks: ["split.remark.live", "split.remark.plain", "split.remark.made", "split.remark.old"],
  },
  blocks: [
    ...["factor", "tierTotal"],
    ...["quarterWeight", "quarterShare", "quarterSplit", "fixed", "quarterTotal", "quarterCheck"],
    ...["workdays", "monthWeight", "monthShare", "monthSplit", "monthTotal", "monthCheck"],
  ],
  tables: [],
  conditionals: attention,
  charts: [],
  freeze: { rows: 2, columns: 1 },
  print: { orientation: "landscape", tall: 0, titleOf: "member" },
  sample: targetSplitSample,
  modelled,
};
