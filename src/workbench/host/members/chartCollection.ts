import { type Chart, chartTypes } from "../../workbook/chart";
import { ExcelError } from "../../workbook/excelError";
import { newChart, type SeriesBy } from "../../workbook/newChart";
import type { Worksheet } from "../../workbook/worksheet";
import { optional, text, word } from "../argument";
import { keyedMembers, keyedTraits, sameName } from "../collection";
import { guard } from "../guard";
import { HostType, method } from "../hostType";
import { rangeArgument } from "../rangeArgument";
import { chart } from "./chart";

/** The charts of a sheet. */
export const chartCollection: HostType<Worksheet> = new HostType<Worksheet>(
  "ChartCollection",
  {
    ...keyedMembers<Worksheet, Chart>(
      () => chart,
      ({ drawings }) => drawings,
      isChart,
      {
        item: "1.1",
        orNull: "1.4",
        getCount: "1.4",
        at: "1.1",
        count: "1.1",
      },
    ),
    add: method("1.1", (sheet, type, source, seriesBy) => {
      guard(sheet, "allowEditObjects");
      const by = optional<SeriesBy>(seriesBy, (given) => word(given, ["Auto", "Columns", "Rows"]), "Auto");
      const added = newChart(sheet.workbook.nextId(), chartType(type), rangeArgument(sheet, source), by);
      sheet.drawings.push({ ...added, worksheet: sheet });
      return chart.of(sheet.drawings.at(-1) ?? added);
    }),
  },
  keyedTraits<Worksheet, Chart>(
    () => chart,
    ({ drawings }) => drawings,
    isChart,
  ),
);

/** Takes an argument as one of the chart types that the workbench draws. */
export function chartType(value: unknown): Chart["type"] {
  const given = text(value);
  const type = chartTypes.find((known) => known.toLowerCase() === given.toLowerCase());
  if (!type) throw new ExcelError("ApiNotFound", `ChartType.${given} is not modelled by the workbench`);
  return type;
}

function isChart({ id, name }: Chart, key: string): boolean {
  return id === key || sameName(name, key);
}
