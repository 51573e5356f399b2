import { sizeOf, startOf, type Axis, type Span } from "./axis";
import type { Region } from "./regions";

/** The thin lines between the cells of a region. */
export function Gridlines({ columns, region, rows }: { columns: Axis; region: Region; rows: Axis }) {
  const { visible } = region;
  const left = startOf(columns, visible.columns.first);
  const top = startOf(rows, visible.rows.first);
  const width = startOf(columns, visible.columns.end) - left;
  const height = startOf(rows, visible.rows.end) - top;
  return (
    <div aria-hidden="true" role="presentation">
      {shown(columns, visible.columns).map((column) => (
        <div
          className="gridline"
          key={`column ${column}`}
          style={{ left: startOf(columns, column + 1) - 1, top, width: 1, height }}
        />
      ))}
      {shown(rows, visible.rows).map((row) => (
        <div
          className="gridline"
          key={`row ${row}`}
          style={{ left, top: startOf(rows, row + 1) - 1, width, height: 1 }}
        />
      ))}
    </div>
  );
}

function shown(axis: Axis, { first, end }: Span): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at).filter((line) => sizeOf(axis, line) > 0);
}
