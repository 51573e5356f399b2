import type { Sheet } from "../../sheet/sheet";
import { definedNames } from "./definedNames";
import { namespaces } from "./namespaces";
import { relationshipId } from "./relsXml";
import { element, escape, xmlDocument } from "./xml";

/** Lists the sheets, whose relationships come first and in their order, and the names, and asks for a calculation. */
export function workbookXml(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap((sheet, localSheetId) =>
    definedNames(sheet).map(({ name, refersTo }) =>
      element("definedName", { name, localSheetId }, escape(refersTo)),
    ),
  );
  return xmlDocument(
    element(
      "workbook",
      { xmlns: namespaces.main, "xmlns:r": namespaces.r },
      element("bookViews", {}, element("workbookView", { activeTab: 0 })),
      element(
        "sheets",
        {},
        ...sheets.map(({ name }, index) =>
          element("sheet", { name, sheetId: index + 1, "r:id": relationshipId(index) }),
        ),
      ),
      element("definedNames", {}, ...names),
      element("calcPr", { fullCalcOnLoad: true }),
    ),
  );
}
