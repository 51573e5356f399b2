import { ExcelError } from "../../workbook/excelError";
import type { Workbook } from "../../workbook/workbook";
import { keptValues } from "../keptValues";

/** The custom properties of the file, as its information page lists them. */
export const { collection: customPropertyCollection, item: customProperty } = keptValues<Workbook>(
  { collection: "CustomPropertyCollection", item: "CustomProperty", since: "1.7", id: "Id" },
  ({ customProperties }) => customProperties,
  (value) => {
    if (!["string", "number", "boolean"].includes(typeof value)) throw new ExcelError("InvalidArgument");
    return value;
  },
);
