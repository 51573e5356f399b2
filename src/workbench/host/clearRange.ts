import { usedArea } from "../workbook/usedArea";
import { cellsOf, intersection } from "../workbook/area";
import { emptyFormat } from "../workbook/cellFormat";
import type { Reference } from "../workbook/chart";
import { editCells } from "../workbook/editCells";
import { clearValidation } from "../workbook/validationFor";
import { word } from "./argument";
import { guard, guardCells } from "./guard";
import { clearConditionalFormats } from "./clearConditionalFormats";

/** Empties the cells of a range, takes their formats off, or both. */
export function clearRange(range: Reference, applyTo: string): void {
  const { worksheet, area } = range;
  const what = word(applyTo, ["All", "Contents", "Formats"] as const);
  if (what !== "Formats") {
    guardCells(range);
    const used = usedArea(worksheet, true);
    const filled = used && intersection(area, used);
    if (filled) {
      editCells(worksheet, filled, "addIn", () =>
        worksheet.workbook.calculator.together(() => {
          for (const { row, column } of cellsOf(filled)) worksheet.setContent(row, column, null);
        }),
      );
    }
  }
  if (what === "Contents") return;
  guard(worksheet, "allowFormatCells");
  worksheet.formats.change(area, () => emptyFormat);
  worksheet.merges = worksheet.merges.filter((merged) => !intersection(merged, area));
  clearConditionalFormats(worksheet, area);
  if (what === "All") clearValidation(worksheet, area);
}
