import type { Scalar } from "../../formula/value";
import type { CellFormat } from "./cellFormat";
import { compares } from "./compares";
import type { ConditionalFormat, ConditionalLook } from "./conditionalFormat";
import { dataBar } from "./dataBar";
import { scaleFill } from "./scaleFill";
import { holds } from "../../sheet/area";
import type { CellView } from "./view";
import type { Worksheet } from "./worksheet";

/** What the conditional formats of a cell change about it; the first rule of the list wins. */
export type ConditionalView = { format: Partial<CellFormat>; bar: CellView["bar"]; hidesText: boolean };

/** Applies the rules that lie over a cell; null where none of them speaks. */
export function conditionalView(
  sheet: Worksheet,
  row: number,
  column: number,
  value: Scalar,
): ConditionalView | null {
  let view: ConditionalView | null = null;
  for (const conditional of sheet.conditionalFormats) {
    if (!holds(conditional.area, row, column)) continue;
    const { rule } = conditional;
    const earlier: ConditionalView = view ?? { format: {}, bar: null, hidesText: false };
    if (rule.kind === "DataBar") {
      view = {
        ...earlier,
        bar: earlier.bar ?? dataBar(sheet, conditional, rule, value),
        hidesText: earlier.hidesText || rule.showDataBarOnly,
      };
    } else if (rule.kind === "ColorScale") {
      view = { ...earlier, format: { ...scaleFill(sheet, conditional, rule, value), ...earlier.format } };
    } else if (speaks(sheet, conditional, row, column, value)) {
      view = { ...earlier, format: { ...lookFormat(rule.look), ...earlier.format } };
      if (conditional.stopIfTrue) return view;
    }
  }
  return view;
}

function speaks(
  sheet: Worksheet,
  { area, rule }: ConditionalFormat,
  row: number,
  column: number,
  value: Scalar,
): boolean {
  const answer = (formula: string) =>
    sheet.workbook.calculator.evaluate(sheet, formula, area, { row, column })[0]?.[0] ?? null;
  if (rule.kind === "Custom") {
    const truth = answer(rule.formula);
    return truth === true || (typeof truth === "number" && truth !== 0);
  }
  if (rule.kind !== "CellValue" || value === null) return false;
  const first = answer(rule.formula1);
  if (typeof value === "number" && typeof first === "number") {
    const second = rule.formula2 === "" ? null : answer(rule.formula2);
    return compares(value, rule.operator, first, typeof second === "number" ? second : 0);
  }
  const same = typeof value === typeof first && String(value).toLowerCase() === String(first).toLowerCase();
  return rule.operator === "EqualTo" ? same : rule.operator === "NotEqualTo" ? !same : false;
}

function lookFormat(look: ConditionalLook): Partial<CellFormat> {
  return {
    ...(look.fill === null ? {} : { fill: look.fill }),
    ...(look.color === null ? {} : { color: look.color }),
    ...(look.bold === null ? {} : { bold: look.bold }),
    ...(look.italic === null ? {} : { italic: look.italic }),
    ...(look.underline === null ? {} : { underline: look.underline }),
    ...(look.strikethrough === null ? {} : { strikethrough: look.strikethrough }),
    ...(look.numberFormat === null ? {} : { numberFormat: look.numberFormat }),
    ...(Object.keys(look.borders).length === 0 ? {} : { borders: look.borders }),
  };
}
