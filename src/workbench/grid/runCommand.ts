import type { Place } from "../workbook/view";
import { sheetSize } from "../../sheet/area";
import { finishEditing } from "./finishEditing";
import type { Command } from "./keys";
import { edgeFrom, stepFrom } from "./movement";
import { wholeLines } from "./selection";
import type { Session } from "./session";

/** What a command needs besides the session: how many lines a page has, the list of choices and the cells' menu. */
export type CommandRoom = {
  page: { rows: number; columns: number };
  openChoices(): void;
  openMenu(): void;
};

/** Does what a key asked for. */
export function runCommand(command: Command, session: Session, room: CommandRoom): void {
  const { editing, selection, sheet, workbook } = session;
  const { active, area, end } = selection;
  const go = (place: Place, extend: boolean) => (extend ? selection.extendTo(place) : selection.to(place));
  switch (command.kind) {
    case "move": {
      const from = command.extend ? end : active;
      return go((command.toEdge ? edgeFrom : stepFrom)(sheet, from, command), command.extend);
    }
    case "page": {
      const from = command.extend ? end : active;
      const row = clamp(from.row + command.rows * room.page.rows, sheetSize.rows);
      const column = clamp(from.column + command.columns * room.page.columns, sheetSize.columns);
      return go({ row, column }, command.extend);
    }
    case "rowStart":
      return go({ row: (command.extend ? end : active).row, column: sheet.freeze.columns }, command.extend);
    case "sheetStart":
      return go({ row: sheet.freeze.rows, column: sheet.freeze.columns }, command.extend);
    case "sheetEnd":
      return go(
        { row: Math.max(0, sheet.used.rows - 1), column: Math.max(0, sheet.used.columns - 1) },
        command.extend,
      );
    case "line":
    case "next":
      finishEditing(session, command);
      return;
    case "worksheet":
      return turnTo(session, command.step);
    case "edit":
      return editing.begin("edit", sheet.typed(active.row, active.column));
    case "clear":
      return editing.refuse(sheet.clear(area));
    case "undo":
      workbook.undo();
      return;
    case "redo":
      workbook.redo();
      return;
    case "all":
    case "rows":
    case "columns":
      return selection.toArea(wholeLines(area, command.kind));
    case "width":
      return sheet.resizeColumn(
        active.column,
        Math.max(8, sheet.columnWidth(active.column) + command.pixels),
      );
    case "choices":
      return room.openChoices();
    case "menu":
      return room.openMenu();
  }
}

function turnTo({ sheet, workbook }: Session, step: 1 | -1): void {
  const shown = workbook.worksheets.filter(({ visibility }) => visibility === "Visible");
  const next = shown[shown.findIndex(({ id }) => id === sheet.id) + step];
  if (next) workbook.activate(next);
}

function clamp(line: number, count: number): number {
  return Math.min(Math.max(line, 0), count - 1);
}
