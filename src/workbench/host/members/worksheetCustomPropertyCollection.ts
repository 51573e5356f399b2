import type { Worksheet } from "../../workbook/worksheet";
import { text } from "../argument";
import { keptValues } from "../keptValues";

/** The custom properties of a sheet, which no person sees. */
export const { collection: worksheetCustomPropertyCollection, item: worksheetCustomProperty } =
  keptValues<Worksheet>(
    {
      collection: "WorksheetCustomPropertyCollection",
      item: "WorksheetCustomProperty",
      since: "1.12",
      id: "Id",
    },
    ({ customProperties }) => customProperties,
    text,
  );
