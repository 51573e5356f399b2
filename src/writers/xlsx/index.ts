import type { Sheet } from "../../sheet/sheet";
import { calculatedValues } from "./calculatedValues";
import { writeXlsx } from "./writeXlsx";

/** Gives sheets as the bytes of an .xlsx file, results included. */
export function xlsxFile(sheets: readonly Sheet[]): Uint8Array {
  return writeXlsx(sheets, { calculated: calculatedValues(sheets), created: new Date() });
}
