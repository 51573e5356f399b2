import { overlap } from "../../../sheet/area";
import type { Reference } from "../../workbook/chart";
import { type ConditionalKind, newRule } from "../../workbook/conditionalFormat";
import { ExcelError } from "../../workbook/excelError";
import { text } from "../argument";
import { clearConditionalFormats } from "../clearConditionalFormats";
import { keyedMembers, keyedTraits } from "../collection";
import { guard } from "../guard";
import { HostType, method } from "../hostType";
import { conditionalFormat, type ConditionalItem } from "./conditionalFormat";

const kinds: readonly ConditionalKind[] = ["Custom", "CellValue", "DataBar", "ColorScale"];

/** The conditional formats that lie over a range; the first wins. */
export const conditionalFormatCollection: HostType<Reference> = new HostType<Reference>(
  "ConditionalFormatCollection",
  {
    ...keyedMembers<Reference, ConditionalItem>(() => conditionalFormat, itemsOver, hasId, {
      item: "1.6",
      orNull: "1.14",
      getCount: "1.6",
      at: "1.6",
    }),
    add: method("1.6", ({ worksheet, area }, type) => {
      guard(worksheet, "allowFormatCells");
      const given = text(type);
      const kind = kinds.find((known) => known.toLowerCase() === given.toLowerCase());
      if (!kind)
        throw new ExcelError(
          "ApiNotFound",
          `ConditionalFormatType.${given} is not modelled by the workbench`,
        );
      const added = { id: worksheet.workbook.nextId(), area, stopIfTrue: false, rule: newRule(kind) };
      worksheet.conditionalFormats.unshift(added);
      return conditionalFormat.of({ worksheet, format: added });
    }),
    clearAll: method("1.6", ({ worksheet, area }) => {
      guard(worksheet, "allowFormatCells");
      clearConditionalFormats(worksheet, area);
    }),
  },
  keyedTraits<Reference, ConditionalItem>(() => conditionalFormat, itemsOver, hasId),
);

function itemsOver({ worksheet, area }: Reference): ConditionalItem[] {
  return worksheet.conditionalFormats
    .filter((format) => overlap(format.area, area))
    .map((format) => ({ worksheet, format }));
}

function hasId({ format }: ConditionalItem, key: string): boolean {
  return format.id === key;
}
