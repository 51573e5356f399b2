import type { WorksheetView } from "../workbook/view";
import { holds } from "../../sheet/area";
import { sizeOf, startOf, type Axis } from "./axis";
import { CellBox } from "./CellBox";
import { Gridlines } from "./Gridlines";
import { paneCells } from "./paneCells";
import type { Region } from "./regions";
import type { Selection } from "./selection";
import type { Theme } from "../theme";
import { textReach } from "./textReach";

type Props = {
  columns: Axis;
  region: Region;
  rows: Axis;
  selection: Selection;
  sheet: WorksheetView;
  theme: Theme;
};

/** The cells of one region of the sheet. */
export function CellPane({ columns, region, rows, selection, sheet, theme }: Props) {
  return (
    <>
      {sheet.showGridlines && <Gridlines columns={columns} region={region} rows={rows} />}
      {[...paneCells(region, sheet.merges)].map(([row, cells]) => (
        <div
          aria-hidden={row < region.rows.first || undefined}
          aria-rowindex={row + 1}
          className="row"
          key={row}
          role="row"
          style={{ top: startOf(rows, row) }}
        >
          {cells.map(({ copy, ...area }) => {
            const width = sizeOf(columns, area.column, area.columns);
            const height = sizeOf(rows, row, area.rows);
            if (width === 0 || height === 0) return null;
            const view = sheet.cell(row, area.column);
            return (
              <CellBox
                column={area.column}
                copy={copy}
                height={height}
                key={`${area.column} ${copy}`}
                left={startOf(columns, area.column)}
                merged={area.rows > 1 || area.columns > 1}
                reach={area.columns === 1 ? textReach(sheet, columns, row, area.column, view) : null}
                row={row}
                selected={holds(selection.area, area.row, area.column)}
                theme={theme}
                view={view}
                width={width}
              />
            );
          })}
        </div>
      ))}
    </>
  );
}
