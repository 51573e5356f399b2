import type { SheetTextKey } from "../locales/sheets";
import type { FormatName } from "../sheet/styles";
import type { Accept, CellSpec } from "./template";

/** The texts that come with a hint: those that can name an input. */
export type InputKey = {
  [Key in SheetTextKey]: `${Key}.hint` extends SheetTextKey ? Key : never;
}[SheetTextKey];

type More = Partial<Omit<CellSpec, "at" | "name" | "input">>;

/** A cell to type into, named `name`; its label is the text `key`, its hint the text `key.hint`. */
export function input(at: string, name: string, key: InputKey, accept: Accept, more: More = {}): CellSpec {
  const style = accept.kind === "text" ? "input" : "inputCenter";
  return { at, name, style, input: { label: key, hint: `${key}.hint`, accept }, ...more };
}

/** A cell that says what the next one is. */
export function label(at: string, text: SheetTextKey, wide = 1): CellSpec {
  return { at, wide, style: "label", content: { text } };
}

/** The head of a column. */
export function heading(at: string, text: SheetTextKey, name?: string): CellSpec {
  return { at, style: "heading", content: { text }, ...(name !== undefined && { name }) };
}

/** A cell that calculates. */
export function result(at: string, name: string, format: FormatName, formula: string): CellSpec {
  return { at, name, style: "result", format, content: { formula } };
}

/** The sum, or whatever is said, at the foot of a column. */
export function total(at: string, name: string, format: FormatName, formula: string): CellSpec {
  return { ...result(at, name, format, formula), style: "total" };
}

/** Empty cells of a style, to close a row. */
export function blank(style: CellSpec["style"], ...columns: readonly string[]): CellSpec[] {
  return columns.map((at) => ({ at, style }));
}

export const shortText: Accept = { kind: "text", maxLength: 60 };
export const sentence: Accept = { kind: "text", maxLength: 200 };
export const amount: Accept = { kind: "amount" };
export const money: Accept = { kind: "money" };
export const rate: Accept = { kind: "rate" };
export const date: Accept = { kind: "date" };
