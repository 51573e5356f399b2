import type { SelectionControl } from "./useSelection";
import { areaBetween } from "./areas";
import { sheetSize } from "../../sheet/area";
import { startOf, type Axis, type Span } from "./axis";
import { ColumnHeaders } from "./ColumnHeaders";
import type { Region } from "./regions";
import { RowHeaders } from "./RowHeaders";
import { wholeLines } from "./selection";

type Props = {
  columns: Axis;
  freeze: { rows: number; columns: number };
  onResize(column: number, pixels: number): void;
  regions: readonly Region[];
  rows: Axis;
  selection: SelectionControl;
  size: { width: number; height: number };
};

/** The headers along the top and the left edge, and the corner that chooses all cells. */
export function Headers({ columns, freeze, onResize, regions, rows, selection, size }: Props) {
  const { active, area } = selection;
  const chooseColumns = (column: number, extend: boolean) =>
    selection.toArea(
      wholeLines(areaBetween(extend ? active : { row: 0, column }, { row: 0, column }), "columns"),
    );
  const chooseRows = (row: number, extend: boolean) =>
    selection.toArea(
      wholeLines(areaBetween(extend ? active : { row, column: 0 }, { row, column: 0 }), "rows"),
    );
  const body = regions.at(-1)?.visible;
  const spans = (lines: "rows" | "columns", count: number): [Span, Span] => [
    { first: 0, end: count },
    body?.[lines] ?? { first: 0, end: 0 },
  ];
  const [frozenRows, bodyRows] = spans("rows", freeze.rows);
  const [frozenColumns, bodyColumns] = spans("columns", freeze.columns);
  const across = { chosen: area, columns, onChoose: chooseColumns, onResize };
  const down = { chosen: area, onChoose: chooseRows, rows };
  return (
    <div aria-hidden="true" className="sheet-layer sheet-layer-over">
      <div className="quadrant headers-above" style={{ zIndex: 6 }}>
        <div className="header-strip" style={{ left: size.width, height: size.height, right: 0 }}>
          <ColumnHeaders {...across} spans={[bodyColumns]} />
        </div>
      </div>
      <div className="quadrant headers-beside" style={{ zIndex: 6 }}>
        <div
          className="header-strip"
          style={{ top: size.height, width: size.width, height: startOf(rows, rows.count) }}
        >
          <RowHeaders {...down} spans={[bodyRows]} />
        </div>
      </div>
      <div className="quadrant headers-above headers-beside" style={{ zIndex: 7 }}>
        <div
          className="header-strip header-frozen"
          style={{ left: size.width, height: size.height, width: startOf(columns, freeze.columns) }}
        >
          <ColumnHeaders {...across} spans={[frozenColumns]} />
        </div>
        <div
          className="header-strip header-frozen"
          style={{ top: size.height, width: size.width, height: startOf(rows, freeze.rows) }}
        >
          <RowHeaders {...down} spans={[frozenRows]} />
        </div>
        <div
          className="header-corner"
          onPointerDown={() =>
            selection.toArea({ row: 0, column: 0, rows: sheetSize.rows, columns: sheetSize.columns })
          }
          style={size}
        />
      </div>
    </div>
  );
}
