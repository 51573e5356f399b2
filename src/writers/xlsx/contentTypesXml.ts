import type { Part } from "./part";
import { element, xmlDocument } from "./xml";

/** Says what each part of the package is. */
export function contentTypesXml(parts: readonly Part[]): string {
  return xmlDocument(
    element(
      "Types",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...parts.map(({ path, contentType }) =>
        contentType === undefined
          ? ""
          : element("Override", { PartName: `/${path}`, ContentType: contentType }),
      ),
    ),
  );
}
