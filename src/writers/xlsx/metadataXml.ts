import { namespaces } from "./namespaces";
import { element, xmlDocument } from "./xml";

/** Says what `cm="1"` on a cell means: its formula is a dynamic array (XLDAPR), not one of the old `{=…}` kind. */
export function metadataXml(): string {
  const dynamic = element("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false });
  return xmlDocument(
    element(
      "metadata",
      { xmlns: namespaces.main, "xmlns:xda": namespaces.xda },
      element(
        "metadataTypes",
        { count: 1 },
        element("metadataType", {
          name: "XLDAPR",
          minSupportedVersion: 120000,
          copy: true,
          pasteAll: true,
          pasteValues: true,
          merge: true,
          splitFirst: true,
          rowColShift: true,
          clearFormats: true,
          clearComments: true,
          assign: true,
          coerce: true,
          cellMeta: true,
        }),
      ),
      element(
        "futureMetadata",
        { name: "XLDAPR", count: 1 },
        element(
          "bk",
          {},
          element("extLst", {}, element("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, dynamic)),
        ),
      ),
      element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
    ),
  );
}
