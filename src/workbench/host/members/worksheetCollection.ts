import type { Workbook } from "../../workbook/workbook";
import type { Worksheet } from "../../workbook/worksheet";
import { flag, optional, text } from "../argument";
import { found, keyedMembers, keyedTraits, sameName } from "../collection";
import { eventRegistrations, wholeWorkbook } from "../eventRegistration";
import { HostType, method } from "../hostType";
import { worksheet } from "./worksheet";

/** The sheets of a workbook, in the order of their tabs. */
export const worksheetCollection: HostType<Workbook> = new HostType<Workbook>(
  "WorksheetCollection",
  {
    ...eventRegistrations<Workbook>(
      {
        Activated: "1.7",
        Added: "1.7",
        DataChanged: "1.9",
        Deactivated: "1.7",
        Deleted: "1.7",
        SelectionChanged: "1.9",
      },
      () => wholeWorkbook,
    ),
    ...keyedMembers<Workbook, Worksheet>(
      () => worksheet,
      ({ worksheets }) => worksheets,
      isWorksheet,
      {
        item: "1.1",
        orNull: "1.4",
        getCount: "1.4",
      },
    ),
    add: method("1.1", (workbook, name) =>
      worksheet.of(workbook.createWorksheet(optional(name, text, undefined))),
    ),
    getActiveWorksheet: method("1.1", ({ activeWorksheet }) => worksheet.of(activeWorksheet)),
    getFirst: method("1.5", (workbook, visibleOnly) => worksheet.of(found(shown(workbook, visibleOnly)[0]))),
    getLast: method("1.5", (workbook, visibleOnly) =>
      worksheet.of(found(shown(workbook, visibleOnly).at(-1))),
    ),
    getCount: method("1.4", (workbook, visibleOnly) => shown(workbook, visibleOnly).length),
  },
  keyedTraits<Workbook, Worksheet>(
    () => worksheet,
    ({ worksheets }) => worksheets,
    isWorksheet,
  ),
);

function isWorksheet({ id, name }: Worksheet, key: string): boolean {
  return id === key || sameName(name, key);
}

function shown({ worksheets }: Workbook, visibleOnly: unknown): Worksheet[] {
  const onlyVisible = optional(visibleOnly, flag, false);
  return worksheets.filter(({ visibility }) => !onlyVisible || visibility === "Visible");
}
