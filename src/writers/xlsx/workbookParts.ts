import type { Shared } from "./shared";
import { contentTypes } from "./contentTypes";
import { dynamicArray } from "./dynamicArray";
import { metadataXml } from "./metadataXml";
import type { Part } from "./part";
import { relsXml, type Relationship } from "./relsXml";
import { workbookXml } from "./workbookXml";

/** Gives the parts that belong to no single sheet. */
export function workbookParts({ sheets, strings, styles, spilled }: Shared): Part[] {
  const arrays = sheets.some(({ cells }, index) =>
    cells.some((cell) => dynamicArray(cell, index, spilled) !== undefined),
  );
  const related: Relationship[] = [
    ...sheets.map((_, index) => ({ kind: "worksheet", target: `worksheets/sheet${index + 1}.xml` }) as const),
    { kind: "styles", target: "styles.xml" },
    { kind: "sharedStrings", target: "sharedStrings.xml" },
  ];
  if (arrays) related.push({ kind: "sheetMetadata", target: "metadata.xml" });
  return [
    { path: "xl/workbook.xml", contentType: contentTypes.workbook, xml: workbookXml(sheets) },
    { path: "xl/_rels/workbook.xml.rels", xml: relsXml(related) },
    { path: "xl/styles.xml", contentType: contentTypes.styles, xml: styles.xml },
    { path: "xl/sharedStrings.xml", contentType: contentTypes.sharedStrings, xml: strings.xml },
    ...(arrays ? [{ path: "xl/metadata.xml", contentType: contentTypes.metadata, xml: metadataXml() }] : []),
  ];
}
