import { areaAddress, cellAddress } from "../../../sheet/address";
import { firstInput } from "../../../sheet/firstInput";
import type { Sheet } from "../../../sheet/sheet";
import { element } from "../xml";

/** Writes what stays in view and where the cursor stands. Lines come from the cells' borders, not from the grid. */
export function sheetViewsXml(sheet: Sheet, first: boolean): string {
  const { rows, columns } = sheet.freeze;
  const cursor = firstInput(sheet);
  const pane = paneOf(sheet.freeze, cursor);
  const frozen = rows > 0 || columns > 0;
  const activeCell = cellAddress(cursor.row, cursor.column);
  return element(
    "sheetViews",
    {},
    element(
      "sheetView",
      { showGridLines: false, tabSelected: first || undefined, workbookViewId: 0 },
      frozen
        ? element("pane", {
            xSplit: columns || undefined,
            ySplit: rows || undefined,
            topLeftCell: cellAddress(rows, columns),
            activePane: pane,
            state: "frozen",
          })
        : "",
      element("selection", {
        pane: frozen ? pane : undefined,
        activeCell,
        sqref: selected(sheet, cursor) ?? activeCell,
      }),
    ),
  );
}

function paneOf(freeze: Sheet["freeze"], { row, column }: { row: number; column: number }): string {
  const vertical = freeze.rows > 0 && row >= freeze.rows ? "bottom" : "top";
  const horizontal = freeze.columns > 0 && column >= freeze.columns ? "Right" : "Left";
  return vertical + horizontal;
}

/** The whole merged area where the cursor stands in one, as Excel would select it. */
function selected({ merges }: Sheet, { row, column }: { row: number; column: number }): string | undefined {
  const merge = merges.find((area) => area.row === row && area.column === column);
  return merge && areaAddress(merge);
}
