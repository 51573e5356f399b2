import type { Sheet } from "../../sheet/sheet";
import type { Shared } from "./shared";
import { contentTypes } from "./contentTypes";
import { drawingParts } from "./drawingParts";
import type { Part } from "./part";
import { relationshipId, relsXml, type Relationship } from "./relsXml";
import { sheetXml } from "./sheet/sheetXml";
import { tableXml } from "./tableXml";

/** Gives the parts of one sheet: itself, its tables, which are numbered through the whole file, and its drawing. */
export function sheetParts(sheet: Sheet, index: number, shared: Shared): Part[] {
  const { charts, tables } = sheet;
  const before = shared.sheets.slice(0, index).flatMap((other) => other.tables).length;
  const file = `sheet${index + 1}.xml`;
  const related: Relationship[] = tables.map((_, place) => ({
    kind: "table",
    target: `../tables/table${before + place + 1}.xml`,
  }));
  const ids = { tables: related.map((_, place) => relationshipId(place)) };
  const drawing = charts.length === 0 ? undefined : relationshipId(related.length);
  if (drawing !== undefined) related.push({ kind: "drawing", target: `../drawings/drawing${index + 1}.xml` });

  return [
    {
      path: `xl/worksheets/${file}`,
      contentType: contentTypes.worksheet,
      xml: sheetXml(sheet, index, shared, { ...ids, drawing }),
    },
    ...(related.length === 0 ? [] : [{ path: `xl/worksheets/_rels/${file}.rels`, xml: relsXml(related) }]),
    ...tables.map((table, place) => ({
      path: `xl/tables/table${before + place + 1}.xml`,
      contentType: contentTypes.table,
      xml: tableXml(table, sheet.cells, before + place + 1),
    })),
    ...drawingParts(sheet, index, shared),
  ];
}
