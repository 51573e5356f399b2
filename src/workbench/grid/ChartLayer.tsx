import { memo } from "react";
import type { ChartView } from "../workbook/view";
import type { Box } from "./areaBox";
import { ChartDrawing } from "./ChartDrawing";
import type { Theme } from "../theme";

type Props = {
  charts: readonly ChartView[];
  height: number;
  left: number;
  theme: Theme;
  top: number;
  width: number;
};

/** The charts that lie on a region of the sheet; one that only reaches in is there for the eye alone. */
export const ChartLayer = memo(function ChartLayer({ charts, theme, ...region }: Props) {
  return charts
    .filter(({ box }) => meet(box, region))
    .map((chart) => {
      const copy = chart.box.left < region.left || chart.box.top < region.top;
      return (
        <div aria-hidden={copy || undefined} key={chart.name} role="presentation">
          <ChartDrawing chart={chart} theme={theme} />
        </div>
      );
    });
});

function meet(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
