import { element, xmlDocument } from "./xml";

/** Says which program wrote the file. */
export function appPropertiesXml(): string {
  return xmlDocument(
    element(
      "Properties",
      { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
      element("Application", {}, "Funnelbook"),
    ),
  );
}
