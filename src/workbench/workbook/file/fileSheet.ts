import type { ColumnDef, WriteSheet } from "hucre/xlsx";
import { areaAddress } from "../../../sheet/address";
import { emptyFormat } from "../cellFormat";
import { headersOf } from "../table";
import type { Worksheet } from "../worksheet";
import { fileCells } from "./fileCells";
import { fileChart } from "./fileChart";
import { filePage } from "./filePage";
import { fileConditional, fileValidation } from "./fileRules";
import { digits, fileStyle } from "./fileStyle";

/** Gives a sheet as the file library writes it. */
export function fileSheet(sheet: Worksheet, namespaces: readonly string[]): WriteSheet {
  const { freeze, visibility, protection } = sheet;
  return {
    name: sheet.name,
    columns: fileColumns(sheet),
    rowDefs: new Map(
      [...sheet.rows.special()].map(({ index, size, hidden }) => [index, { height: size * 0.75, hidden }]),
    ),
    cells: fileCells(sheet, namespaces),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    dataValidations: sheet.validations.flatMap(fileValidation),
    conditionalRules: sheet.conditionalFormats.map(fileConditional),
    ...(freeze.rows > 0 || freeze.columns > 0 ? { freezePane: freeze } : {}),
    ...(protection ? { protection: fileProtection(protection.permissions) } : {}),
    ...filePage(sheet.page),
    view: {
      showGridLines: sheet.showGridlines,
      showRowColHeaders: sheet.showHeadings,
      ...(sheet.tabColor === "" ? {} : { tabColor: { rgb: digits(sheet.tabColor) } }),
    },
    hidden: visibility === "Hidden",
    veryHidden: visibility === "VeryHidden",
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: areaAddress(table.area),
      columns: headersOf(table).map((name) => ({ name })),
      style: table.style,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
      showAutoFilter: table.showFilterButton,
    })),
    charts: sheet.drawings.map(fileChart),
  };
}

function fileColumns(sheet: Worksheet): ColumnDef[] {
  const special = new Map([...sheet.columns.special()].map((track) => [track.index, track]));
  const count = Math.max(sheet.used.columns, ...[...special.keys()].map((index) => index + 1));
  return Array.from({ length: count }, (_, column) => {
    const format = sheet.formats.ofColumn(column);
    const { size, hidden } = special.get(column) ?? { size: sheet.columns.standard, hidden: false };
    return { width: (size - 5) / 7, hidden, ...(format === emptyFormat ? {} : { style: fileStyle(format) }) };
  });
}

/** In a file the permissions say what is forbidden less; the library takes what is allowed. */
function fileProtection(permissions: ReadonlySet<string>): NonNullable<WriteSheet["protection"]> {
  return {
    sheet: true,
    formatCells: permissions.has("allowFormatCells"),
    formatColumns: permissions.has("allowFormatColumns"),
    formatRows: permissions.has("allowFormatRows"),
    sort: permissions.has("allowSort"),
    autoFilter: permissions.has("allowAutoFilter"),
  };
}
