import { leftReasons } from "../../care/turned";
import type { Area } from "../../sheet/area";
import type { TurnedSheet } from "../care";
import type { MadeSheet } from "../workbook";
import { LeftCells } from "./LeftCells";
import { useWorkbookText } from "./useWorkbookText";

export type LeftFormulasProps = {
  onGoTo: (sheet: MadeSheet, area: Area) => void;
  turned: readonly TurnedSheet[];
};

/** Which formulas stay as they are against the wish, by the reason. */
export function LeftFormulas({ onGoTo, turned }: LeftFormulasProps) {
  const text = useWorkbookText();
  return leftReasons.map((reason) => {
    const cells = turned.flatMap(({ sheet, left }) =>
      left
        .filter((cell) => cell.reason === reason)
        .map(({ row, column }) => ({ sheet, area: { row, column, rows: 1, columns: 1 } })),
    );
    if (cells.length === 0) return null;
    return (
      <div key={reason}>
        {text(`left.${reason}.${cells.length === 1 ? "one" : "many"}`, { count: cells.length })}
        <LeftCells cells={cells} onGoTo={onGoTo} />
      </div>
    );
  });
}
