import type { PointerEvent } from "react";
import { columnLetters } from "../../sheet/address";
import type { Area } from "../../sheet/area";
import { sizeOf, startOf, type Axis, type Span } from "./axis";
import { useText } from "./useText";

type Props = {
  chosen: Area;
  columns: Axis;
  onChoose(column: number, extend: boolean): void;
  onResize(column: number, pixels: number): void;
  spans: readonly Span[];
};

/** The letters above the columns; their right edges can be dragged. Keys do the same, so readers of the page skip them. */
export function ColumnHeaders({ chosen, columns, onChoose, onResize, spans }: Props) {
  const text = useText();

  function startResize(event: PointerEvent<HTMLElement>, column: number) {
    event.stopPropagation();
    event.preventDefault();
    const edge = event.currentTarget;
    const from = event.clientX;
    const width = sizeOf(columns, column);
    const widthAt = (clientX: number) => Math.max(0, Math.round(width + clientX - from));
    edge.setPointerCapture(event.pointerId);
    edge.dataset.dragged = "";
    edge.onpointermove = (move) => {
      edge.style.transform = `translateX(${widthAt(move.clientX) - width}px)`;
    };
    edge.onlostpointercapture = () => {
      edge.onpointermove = edge.onpointerup = edge.onlostpointercapture = null;
      edge.style.transform = "";
      delete edge.dataset.dragged;
    };
    edge.onpointerup = (up) => {
      if (widthAt(up.clientX) !== width) onResize(column, widthAt(up.clientX));
    };
  }

  return spans.flatMap(({ first, end }) =>
    Array.from({ length: end - first }, (_, at) => first + at)
      .filter((column) => sizeOf(columns, column) > 0)
      .map((column) => (
        <div
          className={`column-header${headerState(chosen, column)}`}
          data-column={column}
          key={column}
          onPointerDown={(event) => event.button === 0 && onChoose(column, event.shiftKey)}
          onPointerEnter={(event) => event.buttons === 1 && onChoose(column, true)}
          style={{ left: startOf(columns, column), width: sizeOf(columns, column) }}
        >
          {columnLetters(column)}
          <span
            className="column-edge"
            onPointerDown={(event) => startResize(event, column)}
            onPointerEnter={(event) => event.stopPropagation()}
            title={text("grid.resize")}
          />
        </div>
      )),
  );
}

function headerState({ column, columns, rows }: Area, at: number): string {
  if (at < column || at >= column + columns) return "";
  return rows > 100_000 ? " header-whole" : " header-chosen";
}
