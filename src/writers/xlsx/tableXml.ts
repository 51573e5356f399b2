import { areaAddress } from "../../sheet/address";
import { holds } from "../../sheet/area";
import type { Cell, Table } from "../../sheet/sheet";
import { tableStyle } from "../../sheet/styles";
import { formulaColumns } from "../formulaColumns";
import { formulaText } from "./formulaText";
import { namespaces } from "./namespaces";
import { element, escape, xmlDocument } from "./xml";

/** Says that an area is a table; `id` is its own in the whole file. Its looks are those of its cells. */
export function tableXml(table: Table, cells: readonly Cell[], id: number): string {
  const { name, area, headers, filter } = table;
  const ref = areaAddress(area);
  const calculated = calculatedColumns(table, cells);
  return xmlDocument(
    element(
      "table",
      { xmlns: namespaces.main, id, name, displayName: name, ref, totalsRowShown: false },
      filter ? element("autoFilter", { ref }) : "",
      element(
        "tableColumns",
        { count: headers.length },
        ...headers.map((header, index) =>
          element(
            "tableColumn",
            { id: index + 1, name: columnName(header) },
            calculated.get(area.column + index) ?? "",
          ),
        ),
      ),
      element("tableStyleInfo", { name: tableStyle, showRowStripes: false }),
    ),
  );
}

/** A column whose cells all carry one formula is calculated: a new row gets it, spelled as in the first row. */
function calculatedColumns({ area }: Table, cells: readonly Cell[]): Map<number, string> {
  const inTable = cells.filter(({ row, column }) => row > area.row && holds(area, row, column));
  return new Map(
    formulaColumns(inTable)
      .filter((column) => column.area.rows === area.rows - 1)
      .map((column) => [
        column.area.column,
        element("calculatedColumnFormula", {}, escape(formulaText(column.formulas[0]!))),
      ]),
  );
}

/** Excel spells a line break in a column's name so, and finds the name damaged if it is spelled otherwise. */
function columnName(header: string): string {
  return header.replaceAll("\n", "_x000a_");
}
