import type { Reference } from "../../workbook/chart";
import { flag } from "../argument";
import { formatProperty } from "../formats";
import { HostType } from "../hostType";

/** Which cells of a range stay open when the sheet is protected. */
export const formatProtection: HostType<Reference> = new HostType<Reference>("FormatProtection", {
  locked: formatProperty("1.2", "locked", flag),
  formulaHidden: formatProperty("1.2", "formulaHidden", flag),
});
