import type { Area } from "../../sheet/area";
import { ExcelError } from "./excelError";
import { parseAddress } from "./parseAddress";
import type { Worksheet } from "./worksheet";

/** A defined name; `worksheet` is null where the whole workbook is its scope. */
export type DefinedName = {
  name: string;
  worksheet: Worksheet | null;
  /** Cells, or a formula that begins with `=`. */
  refersTo: { worksheet: Worksheet; area: Area } | { formula: string };
  comment: string;
  visible: boolean;
};

/** Refuses what Excel does not take as a name of a cell or a table. */
export function checkDefinedName(name: string, taken: readonly string[]): void {
  const legal = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.?\\]{0,254}$/u.test(name) && !/^[rc]$/i.test(name);
  const looksLikeCell = parseAddress(name) !== null || /^r\d*c\d*$/i.test(name);
  if (!legal || looksLikeCell) throw new ExcelError("InvalidArgument");
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new ExcelError("InvalidArgument");
}
