import type { SheetTextKey } from "../../../locales/sheets";
import { heads } from "../../heads";
import { managerLogSample } from "../../samples/managerLog";
import type { CellSpec, Row, Template } from "../../template";
import { marks } from "./attention";
import { columns } from "./columns";
import { foot } from "./foot";
import { head } from "./head";
import { counts, headings, lines, timesOfDay } from "./lines";
import { managerLogSummary } from "./summary";

const wide = 28;

/** Form 4, 管理人员周日志表: a manager's week, half-day by half-day, and what it was spent on. */
export const managerLog = logOf(5);

/** The same form for those who work on Saturday too. */
export const managerLogWithSaturday = logOf(6);

function group(at: string, width: number, text: SheetTextKey): CellSpec {
  return { at, wide: width, style: "heading", content: { text } };
}

function logOf(days: number): Template {
  const groups: Row = {
    height: 18,
    cells: [
      group("A", 4, "log.when"),
      { at: "E", style: "heading" },
      group("F", 5, "log.otherWork"),
      group("K", 3, "log.kind"),
      ...["N", "O"].map((at): CellSpec => ({ at, style: "heading" })),
      group("P", 5, "log.visitPurpose"),
      group("U", 5, "log.focus"),
      ...["Z", "AA", "AB"].map((at): CellSpec => ({ at, style: "heading" })),
    ],
  };
  return {
    ...heads.managerLog,
    tabColor: "#70AD47",
    columns: [8, 6.5, 10.5, ...columns.map(({ width }) => width)],
    rows: [
      { height: 24, cells: [{ at: "A", wide, style: "title", content: { text: "log.title" } }] },
      head,
      { height: 20, cells: [{ at: "A", wide, style: "note", content: { text: "log.note" } }] },
      groups,
      headings,
      ...lines(days),
      counts,
      { height: 6, cells: [] },
      ...foot,
    ],
    repeats: {},
    lists: {
      ticks: ["log.tick"],
      timesOfDay,
      weekdays: ["log.day.1", "log.day.2", "log.day.3", "log.day.4", "log.day.5", "log.day.6", "log.day.7"],
    },
    tables: [{ name: "ManagerLog", first: "day", last: "signature", filter: false }],
    conditionals: marks,
    charts: [],
    freeze: { rows: 5, columns: 3 },
    print: { orientation: "landscape", tall: 1, titleOf: "day", titleRows: 2 },
    sample: managerLogSample(days * timesOfDay.length),
    summary: managerLogSummary,
  };
}
