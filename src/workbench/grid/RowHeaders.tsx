import type { Area } from "../../sheet/area";
import { sizeOf, startOf, type Axis, type Span } from "./axis";

type Props = {
  chosen: Area;
  onChoose(row: number, extend: boolean): void;
  rows: Axis;
  spans: readonly Span[];
};

/** The numbers beside the rows. */
export function RowHeaders({ chosen, onChoose, rows, spans }: Props) {
  return spans.flatMap(({ first, end }) =>
    Array.from({ length: end - first }, (_, at) => first + at)
      .filter((row) => sizeOf(rows, row) > 0)
      .map((row) => (
        <div
          className={`row-header${headerState(chosen, row)}`}
          key={row}
          onPointerDown={(event) => event.button === 0 && onChoose(row, event.shiftKey)}
          onPointerEnter={(event) => event.buttons === 1 && onChoose(row, true)}
          style={{ top: startOf(rows, row), height: sizeOf(rows, row) }}
        >
          {row + 1}
        </div>
      )),
  );
}

function headerState({ column, columns, row, rows }: Area, at: number): string {
  if (at < row || at >= row + rows) return "";
  return column === 0 && columns > 10_000 ? " header-whole" : " header-chosen";
}
