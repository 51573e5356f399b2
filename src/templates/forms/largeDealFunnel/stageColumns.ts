import { heading } from "../../cells";
import type { CellSpec } from "../../template";
import type { AnalysisColumn } from "../funnelParts/analysis";
import { lastDayToEnter } from "../funnelParts/lastDayToEnter";
import type { StageSet } from "../funnelParts/stageSet";
import { evidence } from "./evidence";

/** What a stage of large deals says beside the common figures: time in step, last day, evidence. */
export function stageColumns({ open }: StageSet): AnalysisColumn[] {
  return [
    {
      heading: { ...heading("K", "large.averageDays"), wide: 2 },
      stage: () => ({
        ...{ at: "K", wide: 2, name: "averageDays", style: "resultCenter", format: "amount" },
        content: { formula: '=IFERROR(AVERAGEIFS({daysInStage},{countedStage},{row:stageName}),"")' },
      }),
    },
    {
      heading: { ...heading("M", "large.latest"), wide: 2 },
      stage: (index): CellSpec => ({
        ...{ at: "M", wide: 2, name: "latest", style: "resultCenter", format: "day" },
        content: lastDayToEnter("{dayLimit}", open.length - index),
      }),
    },
    {
      heading: { ...heading("O", "large.short", "shortHeading"), wide: 2 },
      stage: () => ({
        ...{ at: "O", wide: 2, name: "short", style: "resultCenter", format: "quantityOrBlank" },
        content: { formula: '=IF({row:standard}="","",MAX(0,{row:standard}-{row:count}))' },
      }),
    },
    {
      heading: { ...heading("Q", "large.evidence.needed"), wide: 5 },
      stage: (index) => said(index),
      won: said(open.length),
    },
  ];
}

/** The evidence of a stage in words, counted from 0. */
function said(index: number): CellSpec {
  return { at: "Q", wide: 5, style: "label", content: { text: evidence[index]!.said } };
}
