import type { Area } from "../../sheet/area";
import { without } from "../workbook/without";
import type { Worksheet } from "../workbook/worksheet";

/** Takes the conditional formats off an area; what lies around it keeps them. */
export function clearConditionalFormats(worksheet: Worksheet, area: Area): void {
  worksheet.conditionalFormats = worksheet.conditionalFormats.flatMap((conditional) => {
    const left = without(conditional.area, area);
    const [only] = left;
    if (left.length === 1 && only === conditional.area) return [conditional];
    return left.map((part, index) => ({
      ...conditional,
      id: index === 0 ? conditional.id : worksheet.workbook.nextId(),
      area: part,
    }));
  });
}
