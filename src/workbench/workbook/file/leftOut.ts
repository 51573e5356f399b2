import type { Sheet, Workbook } from "hucre/xlsx";
import type { Language } from "../../../locales/language";
import { workbookText } from "../../../locales/workbook";

/** Names the parts of a file that the workbench does not show, as people call them. */
export function leftOutOf(file: Workbook, language: Language): string[] {
  const parts = [
    ["validations", (sheet: Sheet) => sheet.dataValidations],
    ["conditionals", (sheet: Sheet) => sheet.conditionalRules],
    ["charts", (sheet: Sheet) => sheet.charts],
    ["images", (sheet: Sheet) => sheet.images],
    ["pivots", (sheet: Sheet) => sheet.pivotTables],
    ["sparklines", (sheet: Sheet) => sheet.sparklines],
    ["shapes", (sheet: Sheet) => sheet.textBoxes],
    ["comments", (sheet: Sheet) => sheet.threadedComments],
  ] as const;
  const present = parts.filter(([, read]) => file.sheets.some((sheet) => (read(sheet)?.length ?? 0) > 0));
  const hasPrint = file.sheets.some(({ pageSetup, headerFooter }) => pageSetup ?? headerFooter);
  return [...present.map(([name]) => name), ...(hasPrint ? (["print"] as const) : [])].map((name) =>
    workbookText(language, `leftOut.${name}`),
  );
}
