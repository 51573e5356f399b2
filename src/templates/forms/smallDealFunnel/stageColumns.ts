import { heading } from "../../cells";
import type { AnalysisColumn } from "../funnelParts/analysis";

/** What a stage says beside the common figures: time in step, and what it is short of the standard. */
export const stageColumns: readonly AnalysisColumn[] = [
  {
    heading: heading("K", "small.averageDays"),
    stage: () => ({
      ...{ at: "K", name: "averageDays", style: "result", format: "quantity" },
      content: { formula: '=IFERROR(AVERAGEIFS({daysInStage},{stage},{row:stageName}),"")' },
    }),
  },
  {
    heading: heading("L", "small.short", "shortHeading"),
    stage: () => ({
      ...{ at: "L", name: "short", style: "result", format: "quantityOrBlank" },
      content: { formula: '=IF({row:standard}="","",MAX(0,{row:standard}-{row:count}))' },
    }),
  },
];
