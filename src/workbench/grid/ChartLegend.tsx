import type { ChartView } from "../workbook/view";
import { labelWidth } from "./chartLayout";
import type { Theme } from "../theme";
import { shade } from "./shade";

type Props = { series: ChartView["series"]; theme: Theme; width: number; y: number };

/** The names of a chart's series with their colours, centred on one line. */
export function ChartLegend({ series, theme, width, y }: Props) {
  const widths = series.map(({ name }) => labelWidth(name) + 30);
  const first = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  return series.map(({ color, name }, at) => {
    const x = first + widths.slice(0, at).reduce((sum, one) => sum + one, 0);
    return (
      <g key={at}>
        <rect fill={shade(color, theme)} height={9} width={9} x={x} y={y - 8} />
        <text className="chart-label" x={x + 14} y={y}>
          {name}
        </text>
      </g>
    );
  });
}
