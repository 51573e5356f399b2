import type { SheetTextKey } from "../../../locales/sheets";
import { columnLetters } from "../../../sheet/address";
import type { SummaryFigure } from "../summaryForm";

/** Gives how often each of some columns is ticked on people's sheets, from a column of the summary on. */
export function ticksFrom(
  first: number,
  columns: readonly { name: string; heading: SheetTextKey }[],
): SummaryFigure[] {
  return columns.map(({ name, heading }, index) => ({
    at: columnLetters(first + index),
    ...{ name, heading, cell: `${name}Count`, format: "countOrBlank" },
  }));
}
