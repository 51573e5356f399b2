import { typedText } from "../../../writers/excel/typedText";

/** Gives what has to be typed into a cell, once its content is loaded, to have the same content again. */
export function typedAgain({ formulas, values, valueTypes }: Excel.Range, numberFormat: string): string {
  const content = String(formulas[0]![0]);
  const isText = valueTypes[0]![0] === "String" && formulas[0]![0] === values[0]![0];
  return isText && numberFormat !== "@" ? typedText(content) : content;
}
