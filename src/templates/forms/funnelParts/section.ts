import type { SheetTextKey } from "../../../locales/sheets";
import type { Row } from "../../template";

/** A thin row between two parts of a sheet. */
export const spacer: Row = { height: 8, cells: [] };

/** The title of a part of a sheet. */
export function section(text: SheetTextKey, wide: number): Row {
  return { height: 22, cells: [{ at: "A", wide, style: "section", content: { text } }] };
}
