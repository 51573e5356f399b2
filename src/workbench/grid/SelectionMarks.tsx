import type { Area } from "../../sheet/area";
import { areaBox } from "./areaBox";
import { cellArea } from "./areas";
import type { Axis } from "./axis";
import type { Selection } from "./selection";

type Props = {
  besides: readonly Area[];
  columns: Axis;
  merges: readonly Area[];
  rows: Axis;
  selection: Selection;
  /** The spilled area that the active cell belongs to. */
  spill: Area | null;
};

/** The frame around the chosen cells, their shade, and the thin frame of a spilled area. */
export function SelectionMarks({ besides, columns, merges, rows, selection, spill }: Props) {
  const box = areaBox(rows, columns, selection.area);
  const active = areaBox(rows, columns, cellArea(merges, selection.active));
  const [x, y] = [active.left - box.left, active.top - box.top];
  const hole = `M${x} ${y}h${active.width}v${active.height}h${-active.width}Z`;
  return (
    <>
      {besides.map((area) => (
        <div
          className="selection-shade"
          key={`${area.row} ${area.column}`}
          style={areaBox(rows, columns, area)}
        />
      ))}
      {spill && <div className="spill-frame" style={areaBox(rows, columns, spill)} />}
      {(box.width > active.width || box.height > active.height) && (
        <div
          className="selection-shade"
          style={{
            ...box,
            clipPath: `path(evenodd, "M0 0h${box.width}v${box.height}h${-box.width}Z${hole}")`,
          }}
        />
      )}
      <div className="selection-frame" style={box} />
    </>
  );
}
