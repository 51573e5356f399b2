import { useMemo, type RefObject } from "react";
import { ActiveCell } from "./ActiveCell";
import { areaBox, regionBox, type Box } from "./areaBox";
import { cellArea } from "./areas";
import { lineAt, startOf } from "./axis";
import { CellPane } from "./CellPane";
import { ChartLayer } from "./ChartLayer";
import type { MenuEntry } from "./Menu";
import { Headers } from "./Headers";
import { Quadrants } from "./Quadrants";
import { regions } from "./regions";
import { SelectionMarks } from "./SelectionMarks";
import type { Session } from "./session";
import { spillAt } from "./spillAt";
import { useAxes } from "./useAxes";
import { useCellMenu } from "./useCellMenu";
import { usePointerSelection } from "./usePointerSelection";
import { useReveal } from "./useReveal";
import { useText } from "./useText";
import { useView } from "./useView";

type Props = {
  field: RefObject<HTMLTextAreaElement>;
  /** What add-ins put into the menu of cells. */
  menuExtras: readonly MenuEntry[];
  session: Session;
};

/** The grid of the shown sheet: headers, cells, charts, the selection and the editor on it. */
export function SheetGrid({ field, menuExtras, session }: Props) {
  const text = useText();
  const { selection, sheet, theme, workbook } = session;
  const { scroller, view } = useView();
  const { columns, rows } = useAxes(sheet, workbook.version, selection, view);
  const headers = { width: 22 + 8 * String(rows.count).length, height: 22 };
  const room = { ...view, width: view.width - headers.width, height: view.height - headers.height };
  const parts = regions(rows, columns, sheet.freeze, room);
  const page = {
    rows: Math.max(1, lineAt(rows, view.top + room.height) - lineAt(rows, view.top) - 1 - sheet.freeze.rows),
    columns: Math.max(1, lineAt(columns, view.left + room.width) - lineAt(columns, view.left) - 1),
  };
  const { active } = selection;
  const charts = useMemo(() => sheet.charts, [sheet, workbook.version]);
  const box = floating(areaBox(rows, columns, cellArea(sheet.merges, active)));
  const menu = useCellMenu(session, box, view);
  const pointer = usePointerSelection(session, () => field.current?.focus({ preventScroll: true }));
  useReveal(scroller, session, rows, columns, room);

  function floating(onSheet: Box): Box {
    const frozen = { columns: active.column < sheet.freeze.columns, rows: active.row < sheet.freeze.rows };
    return {
      ...onSheet,
      left: headers.width + onSheet.left - (frozen.columns ? 0 : view.left),
      top: headers.height + onSheet.top - (frozen.rows ? 0 : view.top),
    };
  }

  const quadrants = { columns, headers, regions: parts, rows };
  return (
    <div className="sheet" onContextMenu={menu.onContextMenu} ref={scroller} {...pointer}>
      <div
        className="sheet-plane"
        style={{
          width: headers.width + startOf(columns, columns.count),
          height: headers.height + startOf(rows, rows.count),
        }}
      >
        <div
          aria-colcount={columns.count}
          aria-label={text("grid.name", { sheet: sheet.name })}
          aria-multiselectable="true"
          aria-rowcount={rows.count}
          className="sheet-layer"
          id="sheet-grid"
          role="grid"
        >
          <Quadrants {...quadrants} layer={0}>
            {(region) => <CellPane {...{ columns, region, rows, selection, sheet, theme }} />}
          </Quadrants>
        </div>
        <div className="sheet-layer sheet-layer-over">
          <Quadrants {...quadrants} layer={1}>
            {(region) => (
              <>
                <SelectionMarks
                  {...{ columns, rows, selection }}
                  besides={sheet.selectedBesides}
                  merges={sheet.merges}
                  spill={spillAt(sheet, active)}
                />
                <ChartLayer charts={charts} theme={theme} {...regionBox(rows, columns, region)} />
              </>
            )}
          </Quadrants>
        </div>
        <Headers
          {...{ columns, rows, selection }}
          freeze={sheet.freeze}
          onResize={(column, pixels) => sheet.resizeColumn(column, pixels)}
          regions={parts}
          size={headers}
        />
        <div className="sheet-layer sheet-layer-over">
          <div className="quadrant headers-above headers-beside" style={{ zIndex: 5 }}>
            <ActiveCell {...{ box, field, menu, menuExtras, page, session }} room={view} />
          </div>
        </div>
      </div>
    </div>
  );
}
