import { spanning } from "../sheet/area";
import { columnNumber } from "../sheet/address";
import type { Chart, Conditional, Print, Table } from "../sheet/sheet";
import { areaOf, formulaText } from "./formulaText";
import { headingText } from "./headingText";
import type { LaidOut } from "./laidOut";

/** Gives the tables of a sheet; a table begins at the row above its first named cells. */
export function tablesOf({ form, text, names, placement, tableName }: LaidOut): Table[] {
  return form.tables.map(({ name, first, last, filter = true }) => {
    const body = spanning(areaOf(first, names), areaOf(last, names));
    const area = { ...body, row: body.row - 1, rows: body.rows + 1 };
    const headers = placement.cells
      .filter((cell) => cell.area.row === area.row)
      .filter(({ area: { column } }) => column >= area.column && column < area.column + area.columns)
      .sort((a, b) => a.area.column - b.area.column)
      .map(({ spec }) => (spec.content && "text" in spec.content ? text(spec.content.text) : ""));
    return { name: tableName(name), area, headers, filter };
  });
}

export function conditionalsOf({ form, names }: LaidOut): Conditional[] {
  return form.conditionals.map(({ on, ...conditional }) => {
    const [first, last = first] = on.split("..");
    const area = spanning(areaOf(first!, names), areaOf(last!, names));
    if (conditional.kind !== "formula") return { ...conditional, area };
    return { ...conditional, area, formula: formulaText(conditional.formula, { row: area.row, names }) };
  });
}

export function chartsOf(sheet: LaidOut): Chart[] {
  const { form, text, names } = sheet;
  return form.charts.map(({ name, kind, title, categories, series, position }) => {
    const { row, rows } = spanning(areaOf(position.first, names), areaOf(position.last, names));
    const column = columnNumber(position.from);
    return {
      name,
      kind,
      title: text(title),
      categories: areaOf(categories, names),
      series: series.map((each) => ({
        name: areaOf(each.name, names),
        label: headingText(sheet, each.name),
        values: areaOf(each.values, names),
        color: each.color,
      })),
      position: { row, column, rows, columns: columnNumber(position.to) - column + 1 },
    };
  });
}

/** The hidden columns stay out of the print area. */
export function printOf({ form, text, placement, names }: LaidOut): Print {
  const { orientation, tall, titleOf, titleRows: count = 1 } = form.print;
  return {
    orientation,
    area: { row: 0, column: 0, rows: placement.rows, columns: form.columns.length },
    ...(titleOf !== undefined && { titleRows: { first: areaOf(titleOf, names).row - count, count } }),
    fit: { wide: 1, tall },
    footer: text(form.title),
  };
}
