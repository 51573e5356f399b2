import { ExcelError } from "./excelError";

/** Refuses a sheet's name as Excel does: too long, an illegal character, or taken in any spelling of case. */
export function checkSheetName(name: string, taken: readonly string[]): void {
  const legal = name !== "" && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
  if (!legal || name.toLowerCase() === "history") throw new ExcelError("InvalidArgument");
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new ExcelError("ItemAlreadyExists");
}

/** Gives the first free name of a series: `Sheet1`, `Sheet2` … */
export function freeName(stem: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (lower.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}
