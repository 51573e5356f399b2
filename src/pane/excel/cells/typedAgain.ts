import { numberOfText } from "../../../formula/typed";

/** Gives what has to be typed into a cell, once its content is loaded, to have the same content again. */
export function typedAgain({ formulas, values, valueTypes }: Excel.Range, numberFormat: string): string {
  const content = String(formulas[0]![0]);
  const isText = valueTypes[0]![0] === "String" && formulas[0]![0] === values[0]![0];
  return isText && numberFormat !== "@" && looksLikeMore(content) ? `'${content}` : content;
}

/** Whether Excel would take a text for something else when it is typed. */
function looksLikeMore(text: string): boolean {
  return /^[=+\-@']|^(?:true|false)$|^#/i.test(text) || numberOfText(text) !== undefined;
}
