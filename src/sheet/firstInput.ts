import type { Cell, Sheet } from "./sheet";
import { styles, type Look } from "./styles";

/** Gives the cell where typing begins: the first empty input, else the first input, else the corner. */
export function firstInput({ cells }: Pick<Sheet, "cells">): { row: number; column: number } {
  const inputs = cells.filter(isInput);
  const { row, column } = inputs.find(({ content }) => content === undefined) ??
    inputs[0] ?? { row: 0, column: 0 };
  return { row, column };
}

function isInput({ style }: Cell): boolean {
  return (styles[style] as Look).input === true;
}
