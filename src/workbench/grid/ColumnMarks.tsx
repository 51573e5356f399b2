import { CategoryLabels } from "./CategoryLabels";
import type { MarksProps } from "./chartMarks";
import { shareOf } from "./chartScale";
import { shade } from "./shade";
import { ValueAxis } from "./ValueAxis";

/** Clustered columns: the series of a category side by side. */
export function ColumnMarks({ chart: { categories, series }, plot, scale, theme }: MarksProps) {
  const room = plot.width / Math.max(1, categories.length);
  const width = (room * 0.7) / Math.max(1, series.length);
  const y = (value: number) => plot.top + (1 - shareOf(scale, value)) * plot.height;
  return (
    <>
      <ValueAxis plot={plot} scale={scale} />
      {series.map(({ color, name, values }, nth) =>
        values.map(
          (value, at) =>
            Number.isFinite(value) && (
              <rect
                fill={shade(color, theme)}
                height={Math.abs(y(value) - y(0))}
                key={`${nth} ${at}`}
                width={Math.max(1, width - 2)}
                x={plot.left + at * room + room * 0.15 + nth * width + 1}
                y={Math.min(y(value), y(0))}
              >
                <title>{`${name} · ${categories[at] ?? ""}: ${value}`}</title>
              </rect>
            ),
        ),
      )}
      <CategoryLabels categories={categories} plot={plot} />
    </>
  );
}
