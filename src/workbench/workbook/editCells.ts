import type { Area } from "../../sheet/area";
import type { WorkbookEvent } from "./workbookEvent";
import type { Worksheet } from "./worksheet";

/** Changes the contents of cells and tells who listens that they were edited. */
export function editCells(
  worksheet: Worksheet,
  area: Area,
  by: (WorkbookEvent & { kind: "edited" })["by"],
  change: () => void,
): void {
  const before = worksheet.value(area.row, area.column);
  change();
  worksheet.workbook.events.tell({ kind: "edited", worksheet, area, by, before });
}
