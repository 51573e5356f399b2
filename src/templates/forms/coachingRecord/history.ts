import { date, heading, input, result, sentence, shortText } from "../../cells";
import type { CellSpec, ContentSpec, Row } from "../../template";

/** The columns that the outcome and the history share, so that the one can be copied into the other as it stands. */
function headings(name?: string): CellSpec[] {
  return [
    heading("A", "coach.day", name),
    heading("B", "coach.account"),
    heading("C", "coach.size"),
    heading("D", "coach.best"),
    heading("E", "coach.improve"),
    heading("F", "coach.next"),
    heading("G", "coach.due"),
    heading("H", "coach.status"),
  ];
}

/** Says what stands in a cell above, and nothing where that is empty. */
function taken(name: string): ContentSpec {
  return { formula: `=IF({${name}}="","",{${name}})` };
}

/** What came of this visit, and whether the history has it yet. */
export const outcome: readonly Row[] = [
  { height: 32, cells: [...headings(), heading("I", "coach.filed")] },
  {
    height: 62,
    cells: [
      { at: "A", name: "outcomeDay", style: "resultCenter", format: "date", content: taken("visitDate") },
      { at: "B", name: "outcomeAccount", style: "resultSentence", content: taken("visitAccount") },
      { at: "C", name: "outcomeSize", style: "resultCenter", content: taken("visitSize") },
      input("D", "outcomeBest", "coach.best", sentence),
      input("E", "outcomeImprove", "coach.improve", sentence),
      input("F", "outcomeStep", "coach.next", sentence),
      input("G", "outcomeDue", "coach.due", date, { format: "date" }),
      {
        at: "H",
        name: "outcomeStatus",
        style: "resultCenter",
        content: { formula: '=IF({outcomeStep}="","",{statuses.2})' },
      },
      {
        at: "I",
        name: "filed",
        style: "resultCenter",
        content: {
          formula:
            '=IF({outcomeStep}="","",IF(SUMPRODUCT(({day}={visitDate})*({agreedStep}={outcomeStep}))>0,{filedWords.1},{filedWords.2}))',
        },
      },
    ],
  },
];

/** One line for each visit; what is agreed and not done by its date is overdue. */
export const history: readonly Row[] = [
  { height: 32, cells: [...headings("historyHead"), heading("I", "coach.overdue")] },
  {
    height: 40,
    repeat: "list",
    cells: [
      input("A", "day", "coach.day", date, { format: "date" }),
      input("B", "account", "coach.account", shortText),
      input("C", "size", "coach.size", { kind: "list", of: "sizes" }),
      input("D", "best", "coach.best", sentence),
      input("E", "improve", "coach.improve", sentence),
      input("F", "agreedStep", "coach.next", sentence),
      input("G", "due", "coach.due", date, { format: "date" }),
      input("H", "status", "coach.status", { kind: "list", of: "statuses" }),
      {
        ...result(
          "I",
          "overdue",
          "count",
          '=IF(OR({row:agreedStep}="",{row:due}="",{asOf}="",{row:status}={statuses.1}),"",IF({row:due}<{asOf},{asOf}-{row:due},""))',
        ),
        style: "resultCenter",
      },
    ],
  },
];
