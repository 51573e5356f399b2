import { writeXlsx } from "hucre/xlsx";
import { fixedAreaAddress, quotedSheetName } from "../../sheet/address";
import type { DefinedName } from "./definedName";
import type { Workbook } from "./workbook";
import { fileSheet } from "./file/fileSheet";
import { hideNames } from "./file/hideNames";

/** Whose functions are custom ones, known even while the add-in is not there. */
const namespaces = ["SALES"];

/** Makes an `.xlsx` file of a workbook as it stands, by a library that has nothing to do with the product's writers. */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: workbook.worksheets.map((sheet) => fileSheet(sheet, namespaces)),
    namedRanges: workbook.names.map(fileName),
    activeSheet: workbook.worksheets.indexOf(workbook.activeWorksheet),
    defaultFont: { name: "Calibri", size: 11 },
    ...(workbook.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
  return hideNames(bytes, workbook);
}

function fileName({ name, worksheet, refersTo, comment }: DefinedName) {
  const range =
    "formula" in refersTo
      ? refersTo.formula.slice(1)
      : `${quotedSheetName(refersTo.worksheet.name)}!${fixedAreaAddress(refersTo.area)}`;
  return {
    name,
    range,
    ...(worksheet ? { scope: worksheet.name } : {}),
    ...(comment === "" ? {} : { comment }),
  };
}
