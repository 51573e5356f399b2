import { CategoryLabels } from "./CategoryLabels";
import type { MarksProps } from "./chartMarks";
import { shareOf } from "./chartScale";
import { shade } from "./shade";
import { ValueAxis } from "./ValueAxis";

/** A line for each series, with a dot for each value; where a value is missing the line is broken. */
export function LineMarks({ chart: { categories, series }, plot, scale, theme }: MarksProps) {
  const room = plot.width / Math.max(1, categories.length);
  const x = (at: number) => plot.left + (at + 0.5) * room;
  const y = (value: number) => plot.top + (1 - shareOf(scale, value)) * plot.height;
  return (
    <>
      <ValueAxis plot={plot} scale={scale} />
      {series.map(({ color, name, values }, nth) => (
        <g fill={shade(color, theme)} key={nth} stroke={shade(color, theme)}>
          <path
            d={values
              .map((value, at) =>
                Number.isFinite(value)
                  ? `${Number.isFinite(values[at - 1]) ? "L" : "M"}${x(at)} ${y(value)}`
                  : "",
              )
              .join("")}
            fill="none"
            strokeLinejoin="round"
            strokeWidth={2.25}
          />
          {values.map(
            (value, at) =>
              Number.isFinite(value) && (
                <circle cx={x(at)} cy={y(value)} key={at} r={3}>
                  <title>{`${name} · ${categories[at] ?? ""}: ${value}`}</title>
                </circle>
              ),
          )}
        </g>
      ))}
      <CategoryLabels categories={categories} plot={plot} />
    </>
  );
}
