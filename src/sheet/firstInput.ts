import type { Cell, Sheet } from "./sheet";
import { styles, type Look } from "./styles";

/** Gives the cell where typing begins: the first empty input, else the first input, else the corner. */
export function firstInput({ cells, merges }: Pick<Sheet, "cells" | "merges">): {
  row: number;
  column: number;
} {
  const inputs = cells.filter(isInput);
  const free = inputs.find(
    (cell) => cell.content === undefined && !merges.some((area) => covers(area, cell)),
  );
  const { row, column } = free ?? inputs[0] ?? { row: 0, column: 0 };
  return { row, column };
}

function covers(area: Sheet["merges"][number], { row, column }: Cell): boolean {
  const [down, right] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns && down + right > 0;
}

function isInput({ style }: Cell): boolean {
  return (styles[style] as Look).input === true;
}
