import type { ConditionalFormat, ConditionalKind, ConditionalRule } from "../../workbook/conditionalFormat";
import { insertedAt } from "../../workbook/insertedAt";
import { ExcelError } from "../../workbook/excelError";
import type { Worksheet } from "../../workbook/worksheet";
import { flag, whole } from "../argument";
import { guard } from "../guard";
import { HostType, link, method, property } from "../hostType";
import { cellValueConditionalFormat } from "./cellValueConditionalFormat";
import { colorScaleConditionalFormat } from "./colorScaleConditionalFormat";
import { customConditionalFormat } from "./customConditionalFormat";
import { dataBarConditionalFormat } from "./dataBarConditionalFormat";
import { range } from "./range";

export type ConditionalItem = { worksheet: Worksheet; format: ConditionalFormat };

/** One conditional format, whichever its kind. */
export const conditionalFormat: HostType<ConditionalItem> = new HostType<ConditionalItem>(
  "ConditionalFormat",
  {
    id: property("1.6", ({ format }) => format.id),
    type: property("1.6", ({ format }) => format.rule.kind),
    priority: property(
      "1.6",
      ({ worksheet, format }) => worksheet.conditionalFormats.indexOf(format),
      ({ worksheet, format }, value) => {
        const others = worksheet.conditionalFormats.filter((other) => other !== format);
        worksheet.conditionalFormats = insertedAt(others, whole(value), format);
      },
    ),
    stopIfTrue: property(
      "1.6",
      ({ format }) => format.stopIfTrue,
      ({ format }, value) => {
        format.stopIfTrue = flag(value);
      },
    ),
    custom: link("1.6", (item) => customConditionalFormat.of(ruleOf(item, "Custom"))),
    customOrNullObject: link("1.6", (item) => customConditionalFormat.orNone(ruleIf(item, "Custom"))),
    cellValue: link("1.6", (item) => cellValueConditionalFormat.of(ruleOf(item, "CellValue"))),
    cellValueOrNullObject: link("1.6", (item) =>
      cellValueConditionalFormat.orNone(ruleIf(item, "CellValue")),
    ),
    colorScale: link("1.6", (item) => colorScaleConditionalFormat.of(ruleOf(item, "ColorScale"))),
    colorScaleOrNullObject: link("1.6", (item) =>
      colorScaleConditionalFormat.orNone(ruleIf(item, "ColorScale")),
    ),
    dataBar: link("1.6", (item) => dataBarConditionalFormat.of(ruleOf(item, "DataBar"))),
    dataBarOrNullObject: link("1.6", (item) => dataBarConditionalFormat.orNone(ruleIf(item, "DataBar"))),
    getRange: method("1.6", ({ worksheet, format }) => range.of({ worksheet, area: format.area })),
    getRangeOrNullObject: method("1.6", ({ worksheet, format }) =>
      range.of({ worksheet, area: format.area }),
    ),
    delete: method("1.6", ({ worksheet, format }) => {
      guard(worksheet, "allowFormatCells");
      worksheet.conditionalFormats = worksheet.conditionalFormats.filter((other) => other !== format);
    }),
  },
  { id: { name: "Id", of: ({ format }) => format.id } },
);

function ruleOf<Kind extends ConditionalKind>(
  item: ConditionalItem,
  kind: Kind,
): Extract<ConditionalRule, { kind: Kind }> {
  const rule = ruleIf(item, kind);
  if (!rule) throw new ExcelError("InvalidOperation");
  return rule;
}

function ruleIf<Kind extends ConditionalKind>(
  { format }: ConditionalItem,
  kind: Kind,
): Extract<ConditionalRule, { kind: Kind }> | null {
  return isKind(format.rule, kind) ? format.rule : null;
}

function isKind<Kind extends ConditionalKind>(
  rule: ConditionalRule,
  kind: Kind,
): rule is Extract<ConditionalRule, { kind: Kind }> {
  return rule.kind === kind;
}
