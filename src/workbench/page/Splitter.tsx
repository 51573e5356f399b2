import type { KeyboardEvent, PointerEvent } from "react";
import { useText } from "../grid/useText";

type Props = { onChange(width: number): void; width: number };

export const paneWidths = { least: 280, most: 640, usual: 350 } as const;

/** The edge between the sheet and the task pane; it moves by dragging and by the arrow keys. */
export function Splitter({ onChange, width }: Props) {
  const text = useText();
  const change = (next: number) => onChange(Math.min(Math.max(next, paneWidths.least), paneWidths.most));

  function handleKeyDown(event: KeyboardEvent) {
    const step = { ArrowLeft: 10, ArrowRight: -10 }[event.key];
    if (step) change(width + step);
  }

  function handlePointerMove(event: PointerEvent<HTMLElement>) {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) change(width - event.movementX);
  }

  return (
    <div
      aria-label={text("pane.resize")}
      aria-orientation="vertical"
      aria-valuemax={paneWidths.most}
      aria-valuemin={paneWidths.least}
      aria-valuenow={width}
      className="splitter"
      onKeyDown={handleKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={handlePointerMove}
      role="separator"
      tabIndex={0}
    />
  );
}
