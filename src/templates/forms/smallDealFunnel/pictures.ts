import { columnLetters, columnNumber } from "../../../sheet/address";
import type { ChartSpec, Row } from "../../template";
import { rollWidth } from "../funnelParts/roll";
import type { StageSet } from "../funnelParts/stageSet";

const last = columnNumber("L");

/** The pictures stand beside the roll as long as there is room for both, and else below. */
function isRoomBeside(stages: StageSet): boolean {
  return last - rollWidth(stages) >= 4;
}

/** Gives the rows that the pictures need of their own. */
export function pictureRows(stages: StageSet): Row[] {
  if (isRoomBeside(stages)) return [];
  return [{ repeat: "rollPicture", cells: [{ at: "A", name: "rollPicture", style: "note" }] }];
}

/** Gives the funnel beside what the standard one lacks, and what the roll yields week by week. */
export function pictures(stages: StageSet): ChartSpec[] {
  const [funnel, won] = positions(stages);
  return [
    {
      name: "FunnelPicture",
      kind: "stackedBar",
      title: "small.chart",
      categories: "stageName",
      series: [
        { name: "countHeading", values: "count", color: "#2E75B6" },
        { name: "shortHeading", values: "short", color: "#F4B183" },
      ],
      position: funnel,
    },
    {
      name: "WonByWeek",
      kind: "column",
      title: "roll.chart",
      categories: "rollWeek",
      series: [{ name: "rollWonHeading", values: "rollWon", color: "#2E75B6" }],
      position: won,
    },
  ];
}

type Position = ChartSpec["position"];

function positions(stages: StageSet): [funnel: Position, won: Position] {
  const free = rollWidth(stages);
  const [from, middle, rows] = isRoomBeside(stages)
    ? [free, free + Math.floor((last - free) / 2), { first: "rollWonHeading", last: "rollTotal" }]
    : [0, columnNumber("F"), { first: "rollPicture", last: "rollPicture" }];
  return [
    { from: columnLetters(from), to: columnLetters(middle), ...rows },
    { from: columnLetters(middle + 1), to: columnLetters(last), ...rows },
  ];
}
