import { labelStride, type Plot } from "./chartLayout";

/** The categories below the columns or lines; some are left out where they would cover each other. */
export function CategoryLabels({ categories, plot }: { categories: readonly string[]; plot: Plot }) {
  const room = plot.width / Math.max(1, categories.length);
  const stride = labelStride(categories, room);
  return categories.map(
    (category, at) =>
      at % stride === 0 && (
        <text
          className="chart-label"
          key={at}
          textAnchor="middle"
          x={plot.left + (at + 0.5) * room}
          y={plot.top + plot.height + 16}
        >
          {category}
        </text>
      ),
  );
}
