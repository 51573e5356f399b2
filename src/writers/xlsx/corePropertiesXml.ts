import { element, xmlDocument } from "./xml";

/** Says who made the file, and when if that is given. */
export function corePropertiesXml(created?: Date): string {
  const day = created?.toISOString().replace(/\.\d+/, "");
  const dates = ["dcterms:created", "dcterms:modified"];
  return xmlDocument(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      element("dc:creator", {}, "Funnelbook"),
      ...(day === undefined ? [] : dates.map((name) => element(name, { "xsi:type": "dcterms:W3CDTF" }, day))),
    ),
  );
}
