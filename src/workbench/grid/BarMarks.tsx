import type { MarksProps } from "./chartMarks";
import { shareOf } from "./chartScale";
import { shade } from "./shade";
import { ValueAxis } from "./ValueAxis";

/** Stacked bars: the series of a category end to end, negative ones to the left; the first category lowest, as in Excel, unless told otherwise. */
export function BarMarks({ chart: { categories, fromTop, series }, plot, scale, theme }: MarksProps) {
  const room = plot.height / Math.max(1, categories.length);
  const x = (value: number) => plot.left + shareOf(scale, value) * plot.width;
  const top = (at: number) => plot.top + (fromTop ? at : categories.length - 1 - at) * room;
  return (
    <>
      <ValueAxis across plot={plot} scale={scale} />
      {categories.map((category, at) => {
        let ahead = 0;
        let behind = 0;
        return (
          <g key={at}>
            <text className="chart-label" textAnchor="end" x={plot.left - 6} y={top(at) + room / 2 + 4}>
              {category}
            </text>
            {series.map(({ color, name, values }, nth) => {
              const value = values[at] ?? NaN;
              if (!Number.isFinite(value)) return null;
              const from = value < 0 ? behind : ahead;
              if (value < 0) behind += value;
              else ahead += value;
              const [left, right] = [x(Math.min(from, from + value)), x(Math.max(from, from + value))];
              return (
                <rect
                  fill={shade(color, theme)}
                  height={room * 0.64}
                  key={nth}
                  width={right - left}
                  x={left}
                  y={top(at) + room * 0.18}
                >
                  <title>{`${name} · ${category}: ${value}`}</title>
                </rect>
              );
            })}
          </g>
        );
      })}
    </>
  );
}
