import { heading } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { given, step } from "./milestones";

/** The first milestone that is missing, or one behind all: a deal stands there, whatever is ticked further on. */
const firstMissing = `SUMPRODUCT(MIN(${step("{reached}")}+ROWS({reached})*({reached}={ticks})))`;

/** Where the deal stands by its evidence, what it is worth there, and whether it stands still. */
export const standing: readonly Row[] = [
  {
    height: 22,
    cells: [
      { ...heading("A", "opportunity.countedStage"), wide: 2 },
      { ...heading("C", "opportunity.winRate"), wide: 2 },
      { ...heading("E", "opportunity.expected"), wide: 2 },
      { ...heading("G", "opportunity.days"), wide: 2 },
      { ...heading("I", "opportunity.ofStandard"), wide: 2 },
      { ...heading("K", "opportunity.risk"), wide: 2 },
    ],
  },
  {
    height: 28,
    cells: [
      key(
        "A",
        "countedStage",
        `=IF(OR({stage}="",COUNTIF({stageName},{stage})=0),"",INDEX({stageName},MIN(${given},${firstMissing})))`,
      ),
      key(
        "C",
        "winRate",
        '=IF({countedStage}="","",INDEX({stageRate},MATCH({countedStage},{stageName},0)))',
        "percent",
      ),
      key("E", "expected", '=IF(OR({countedStage}="",{amount}=""),"",{amount}*{winRate})', "amount"),
      key("G", "days", '=IF({entered}="","",MAX(0,IF({asOf}="",TODAY(),{asOf})-{entered}))', "count"),
      key("I", "ofStandard", '=IF(OR({days}="",N({standardDays})=0),"",{days}/{standardDays})', "percent"),
      key(
        "K",
        "risk",
        `=IF(OR({ofStandard}="",{stage}={stageName.7}),"",INDEX({risks},IF({ofStandard}>2,3,IF({ofStandard}>1,2,1))))`,
      ),
    ],
  },
];

function key(at: string, name: string, formula: string, format?: CellSpec["format"]): CellSpec {
  return { at, wide: 2, name, style: "key", ...(format && { format }), content: { formula } };
}
