import { heading, result } from "../../cells";
import type { CellSpec, ContentSpec } from "../../template";
import { lastDayToEnter } from "../funnelParts/lastDayToEnter";
import { today } from "../funnelParts/today";
import { wholeDeals } from "../funnelParts/wholeDeals";
import { notYetKnown } from "./keyFigures";
import { tooLate } from "./tooLate";

/** The first stage that a deal can still enter in time: the later the stage, the later its last day. */
const reachable = "MATCH({moveBy},{latest},0)";
const reachableRate = `INDEX({winRate},${reachable})`;

/**
 * What closes the gap: deals to win, and the leads for them as long as a lead can still be won in the period. After that
 * only deals on their way can: how many must enter the first stage that is still in time, by when.
 */
export const stillToDo: readonly CellSpec[] = [
  key("K", 2, "dealsShort", "count", `=IF(${notYetKnown},"",${wholeDeals("{gap}/{perDeal}")})`),
  key(
    "M",
    2,
    "leadsShort",
    "count",
    `=IF(OR(${notYetKnown},{entryRate}=0),"",IF(AND({gap}>0,${tooLate}),{timeWords.4},${wholeDeals("{gap}/{perDeal}/{entryRate}")}))`,
  ),
  {
    ...{ at: "O", wide: 2, name: "lastDay", style: "key", format: "date" },
    content: lastDayToEnter("{cycleDays}"),
  },
  { at: "Q", wide: 2, name: "lastDayMeaning", style: "resultSentence", content: meaning() },
  key(
    "S",
    2,
    "moveBy",
    "date",
    `=IF(${tooLate},IFERROR(INDEX({latest},COUNTIF({latest},"<="&${today})+1),""),"")`,
  ),
  key(
    "U",
    1,
    "movesShort",
    "count",
    `=IF(OR(${notYetKnown},{moveBy}=""),"",IF(${reachableRate}=0,"",${wholeDeals(`{gap}/{perDeal}/${reachableRate}`)}))`,
  ),
];

function key(
  at: string,
  wide: number,
  name: string,
  format: NonNullable<CellSpec["format"]>,
  formula: string,
): CellSpec {
  return { ...result(at, name, format, formula), wide, style: "key" };
}

function meaning(): ContentSpec {
  const late = `IF({moveBy}="",{timeWords.3},SUBSTITUTE({timeWords.2},"#",INDEX({stageName},${reachable})))`;
  return { formula: `=IF({lastDay}="","",IF(${tooLate},${late},{timeWords.1}))` };
}

/** The headings above. */
export const stillToDoHeadings: readonly CellSpec[] = [
  { ...heading("K", "large.deals"), wide: 2 },
  { ...heading("M", "large.leads"), wide: 2 },
  { ...heading("O", "large.lastDay"), wide: 2 },
  { ...heading("Q", "large.lastDay.meaning"), wide: 2 },
  { ...heading("S", "large.moveBy"), wide: 2 },
  heading("U", "large.moves"),
];
