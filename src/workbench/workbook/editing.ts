import { spanning, type Area } from "../../sheet/area";
import { workbookText } from "../../locales/workbook";
import { fits, intersection } from "./area";
import type { CellFormat } from "./cellFormat";
import type { Content } from "./content";
import { editCells } from "./editCells";
import { entryOf } from "./entryOf";
import { isAccepted } from "./isAccepted";
import { isPercentFormat } from "./numberFormat";
import type { Refusal } from "./view";
import type { Worksheet } from "./worksheet";

type CellState = { row: number; column: number; content: Content | null; format: CellFormat };

/** Says why a cell may not be changed; null where it may. */
export function lockedCell(sheet: Worksheet, row: number, column: number): Refusal | null {
  return sheet.isOpen({ row, column, rows: 1, columns: 1 }) ? null : refusal(sheet, "protected");
}

/** Puts what a person typed into a cell; says why when it is refused. */
export function enterTyped(sheet: Worksheet, row: number, column: number, typed: string): Refusal | null {
  const first = sheet.mergeAt(row, column) ?? { row, column };
  return replaceCells(sheet, [stateOf(sheet, first.row, first.column, typed)]);
}

/** Puts pasted texts into the cells from one on. */
export function pasteTyped(
  sheet: Worksheet,
  row: number,
  column: number,
  typed: readonly (readonly string[])[],
): Refusal | null {
  const area = { row, column, rows: typed.length, columns: Math.max(0, ...typed.map((line) => line.length)) };
  if (!fits(area)) return refusal(sheet, "paste");
  return replaceCells(
    sheet,
    typed.flatMap((line, down) =>
      line.map((text, right) => stateOf(sheet, row + down, column + right, text)),
    ),
  );
}

/** Empties cells, which keeps their formats. */
export function clearTyped(sheet: Worksheet, area: Area): Refusal | null {
  const filled = [...sheet.contents()].filter((cell) => intersection(area, { ...cell, rows: 1, columns: 1 }));
  return replaceCells(
    sheet,
    filled.map(({ row, column }) => ({ row, column, content: null, format: sheet.formats.at(row, column) })),
  );
}

function replaceCells(sheet: Worksheet, after: readonly CellState[]): Refusal | null {
  const locked = after
    .map(({ row, column }) => lockedCell(sheet, row, column))
    .find((found) => found !== null);
  if (locked) return locked;
  const { calculator, history } = sheet.workbook;
  if (after.some(({ content }) => content && "formula" in content && !calculator.accepts(content.formula))) {
    return refusal(sheet, "formula");
  }
  const before = after.map(({ row, column }) => ({
    row,
    column,
    content: sheet.content(row, column),
    format: sheet.formats.at(row, column),
  }));
  const step = cellStep(sheet, before, after);
  return sheet.workbook.quietly(() => {
    calculator.together(() => history.perform(step));
    const refused = after.map((cell) => refusedValue(sheet, cell)).find((found) => found !== null);
    if (refused) calculator.together(() => history.takeBack());
    else step.accept();
    return refused ?? null;
  });
}

/** The change of cells as a step of the history; an entry is told of once it is accepted, and so is its undoing. */
function cellStep(sheet: Worksheet, before: readonly CellState[], after: readonly CellState[]) {
  const area = areaOf(after);
  const value = area && sheet.value(area.row, area.column);
  let accepted = false;
  const change = (cells: readonly CellState[]) => {
    if (area && accepted) editCells(sheet, area, "person", () => put(sheet, cells));
    else put(sheet, cells);
  };
  return {
    redo: () => change(after),
    undo: () => change(before),
    accept() {
      accepted = true;
      if (area)
        sheet.workbook.events.tell({ kind: "edited", worksheet: sheet, area, by: "person", before: value });
    },
  };
}

function areaOf(cells: readonly CellState[]): Area | null {
  const [first, ...others] = cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  return first ? others.reduce(spanning, first) : null;
}

function put(sheet: Worksheet, cells: readonly CellState[]): void {
  for (const { row, column, content, format } of cells) {
    sheet.formats.set(row, column, format);
    sheet.setContent(row, column, content);
  }
}

function stateOf(sheet: Worksheet, row: number, column: number, typed: string): CellState {
  const old = sheet.formats.at(row, column);
  const entry = entryOf(typed, old);
  const numberFormat = old.numberFormat === "General" ? (entry.numberFormat ?? "General") : old.numberFormat;
  const format =
    numberFormat === old.numberFormat && entry.quotePrefix === old.quotePrefix
      ? old
      : { ...old, numberFormat, quotePrefix: entry.quotePrefix };
  return { row, column, content: asPercent(entry.content, typed, old), format };
}

/** Excel takes 10 typed into a cell of percentages for 10 %. */
function asPercent(content: Content | null, typed: string, format: CellFormat): Content | null {
  const isPlain = content && "value" in content && typeof content.value === "number" && !typed.includes("%");
  if (!isPlain || !isPercentFormat(format.numberFormat) || Math.abs(Number(content.value)) < 1)
    return content;
  return { value: Number(content.value) / 100 };
}

function refusedValue(sheet: Worksheet, { row, column, content }: CellState): Refusal | null {
  const validation = sheet.validationAt(row, column);
  if (!content || !validation?.errorAlert.showAlert || validation.errorAlert.style !== "Stop") return null;
  if (isAccepted(sheet, validation, row, column, sheet.value(row, column))) return null;
  const { title, message } = validation.errorAlert;
  const standard = refusal(sheet, "validation");
  return { title: title || standard.title, message: message || standard.message };
}

function refusal(sheet: Worksheet, kind: "protected" | "formula" | "validation" | "paste"): Refusal {
  const { language } = sheet.workbook;
  return {
    title: workbookText(language, `${kind}.title`),
    message: workbookText(language, `${kind}.message`),
  };
}
