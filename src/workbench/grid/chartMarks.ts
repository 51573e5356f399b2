import type { ChartView } from "../workbook/view";
import type { Plot } from "./chartLayout";
import type { Scale } from "./chartScale";
import type { Theme } from "../theme";

/** What the drawing of a chart's values is given. */
export type MarksProps = { chart: ChartView; plot: Plot; scale: Scale; theme: Theme };
