import type { ReactNode } from "react";
import { sizeOf, type Axis } from "./axis";
import type { Region } from "./regions";

type Props = {
  children: (region: Region) => ReactNode;
  columns: Axis;
  headers: { width: number; height: number };
  /** 0 for the cells, 1 for what lies on them. */
  layer: 0 | 1;
  regions: readonly Region[];
  rows: Axis;
};

const depth = { body: 0, left: 2, top: 2, corner: 4 } as const;

/** The regions of a sheet, each in its place: frozen ones stick to the edge and cover what scrolls under them. */
export function Quadrants({ children, columns, headers, layer, regions, rows }: Props) {
  return regions.map((region) => {
    const stuckAbove = region.name === "top" || region.name === "corner";
    const stuckLeft = region.name === "left" || region.name === "corner";
    return (
      <div
        className="quadrant"
        key={region.name}
        role="presentation"
        style={{
          left: stuckLeft ? 0 : undefined,
          position: stuckAbove || stuckLeft ? "sticky" : "relative",
          top: stuckAbove ? 0 : undefined,
          width: stuckLeft ? 0 : "100%",
          zIndex: depth[region.name] + layer,
        }}
      >
        <div
          className={layer === 0 ? `pane pane-${region.name}` : "pane pane-over"}
          role="presentation"
          style={{
            height: sizeOf(rows, 0, region.rows.end),
            left: headers.width,
            overflow: region.name === "body" ? "visible" : "clip",
            top: headers.height,
            width: sizeOf(columns, 0, region.columns.end),
          }}
        >
          {children(region)}
        </div>
      </div>
    );
  });
}
