import type { Plot } from "./chartLayout";
import { shareOf, type Scale } from "./chartScale";
import { tickText } from "./tickText";

/** The lines and numbers of a value axis: rising from below, or running to the right. */
export function ValueAxis({ across = false, plot, scale }: { across?: boolean; plot: Plot; scale: Scale }) {
  return scale.ticks.map((value) => {
    const share = shareOf(scale, value);
    const x = plot.left + share * plot.width;
    const y = plot.top + (1 - share) * plot.height;
    const line = value === 0 ? "chart-zero" : "chart-line";
    return across ? (
      <g key={value}>
        <line className={line} x1={x} x2={x} y1={plot.top} y2={plot.top + plot.height} />
        <text className="chart-label" textAnchor="middle" x={x} y={plot.top + plot.height + 16}>
          {tickText(value)}
        </text>
      </g>
    ) : (
      <g key={value}>
        <line className={line} x1={plot.left} x2={plot.left + plot.width} y1={y} y2={y} />
        <text className="chart-label" textAnchor="end" x={plot.left - 6} y={y + 4}>
          {tickText(value)}
        </text>
      </g>
    );
  });
}
