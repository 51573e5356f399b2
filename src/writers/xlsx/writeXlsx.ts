import type { Sheet } from "../../sheet/sheet";
import { appPropertiesXml } from "./appPropertiesXml";
import { checkSheetNames } from "./checkSheetNames";
import { checkTables } from "./checkTables";
import { contentTypes } from "./contentTypes";
import { contentTypesXml } from "./contentTypesXml";
import { corePropertiesXml } from "./corePropertiesXml";
import type { Part } from "./part";
import { relsXml } from "./relsXml";
import type { Calculated, Shared, Spilled } from "./shared";
import { sharedStrings } from "./sharedStrings";
import { sheetParts } from "./sheetParts";
import { stylesheet } from "./styles/stylesheet";
import { workbookParts } from "./workbookParts";
import { zip } from "./zip";

export type XlsxOptions = {
  /** Results to store beside the formulas, for programs that show a file without calculating it. */
  calculated?: Calculated;
  /** The areas that results fill; the values in them beyond the first are cells of the sheet. */
  spilled?: Spilled;
  /** Stored in the file where it is given. */
  created?: Date;
};

/** Writes sheets into the bytes of an .xlsx file, the first one in front; the same input gives the same bytes. */
export function writeXlsx(sheets: readonly Sheet[], options: XlsxOptions = {}): Uint8Array {
  checkSheetNames(sheets.map(({ name }) => name));
  checkTables(sheets);
  const shared: Shared = {
    sheets,
    strings: sharedStrings(sheets),
    styles: stylesheet(sheets),
    calculated: options.calculated ?? (() => undefined),
    spilled: options.spilled ?? (() => undefined),
  };
  const parts: Part[] = [
    {
      path: "_rels/.rels",
      xml: relsXml([
        { kind: "officeDocument", target: "xl/workbook.xml" },
        { kind: "core-properties", target: "docProps/core.xml" },
        { kind: "extended-properties", target: "docProps/app.xml" },
      ]),
    },
    {
      path: "docProps/core.xml",
      contentType: contentTypes.coreProperties,
      xml: corePropertiesXml(options.created),
    },
    { path: "docProps/app.xml", contentType: contentTypes.extendedProperties, xml: appPropertiesXml() },
    ...workbookParts(shared),
    ...sheets.flatMap((sheet, index) => sheetParts(sheet, index, shared)),
  ];
  return zip([{ path: "[Content_Types].xml", xml: contentTypesXml(parts) }, ...parts]);
}
