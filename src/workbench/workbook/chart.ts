import type { Area } from "../../sheet/area";
import type { Worksheet } from "./worksheet";

/** Cells on some sheet. */
export type Reference = { worksheet: Worksheet; area: Area };

export type ChartSeries = {
  /** A text, or the cells that it is read from. */
  name: string | Reference;
  values: Reference | null;
  categories: Reference | null;
  color: string | null;
  hasDataLabels: boolean;
  gapWidth: number;
  lineColor: string | null;
  lineWeight: number;
  smooth: boolean;
  markerStyle: string;
};

export type ChartAxis = {
  title: { text: string; visible: boolean };
  visible: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  numberFormat: string;
  majorGridlines: boolean;
  reversePlotOrder: boolean;
};

/** The chart types that the workbench draws. */
export const chartTypes = ["ColumnClustered", "BarStacked", "Line", "LineMarkers"] as const;

export type ChartType = (typeof chartTypes)[number];

/** A chart; its place is in points from the sheet's corner. */
export type Chart = {
  readonly id: string;
  readonly worksheet: Worksheet;
  name: string;
  type: ChartType;
  title: { text: string; visible: boolean; overlay: boolean; font: ChartFont };
  legend: { visible: boolean; position: string; overlay: boolean; font: ChartFont };
  font: ChartFont;
  fill: string | null;
  series: ChartSeries[];
  axes: { category: ChartAxis; value: ChartAxis };
  left: number;
  top: number;
  width: number;
  height: number;
};

export type ChartFont = { name: string; size: number; bold: boolean; italic: boolean; color: string };

/** A series with nothing set. */
export function newSeries(name: string | Reference): ChartSeries {
  return {
    name,
    values: null,
    categories: null,
    color: null,
    hasDataLabels: false,
    gapWidth: 150,
    lineColor: null,
    lineWeight: 2.25,
    smooth: false,
    markerStyle: "Automatic",
  };
}

/** An axis as Excel draws it by itself. */
export function newAxis(): ChartAxis {
  return {
    title: { text: "", visible: false },
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    numberFormat: "General",
    majorGridlines: true,
    reversePlotOrder: false,
  };
}
