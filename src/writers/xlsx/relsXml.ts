import { namespaces } from "./namespaces";
import { element, xmlDocument } from "./xml";

/** From one part to another: what the other is to it, and its path as seen from the first. */
export type Relationship = { kind: RelationshipKind; target: string };

export type RelationshipKind =
  | "officeDocument"
  | "core-properties"
  | "extended-properties"
  | "worksheet"
  | "styles"
  | "sharedStrings"
  | "sheetMetadata"
  | "table"
  | "drawing"
  | "chart";

/** Says to which parts a part refers. */
export function relsXml(relationships: readonly Relationship[]): string {
  return xmlDocument(
    element(
      "Relationships",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
      ...relationships.map(({ kind, target }, index) =>
        element("Relationship", { Id: relationshipId(index), Type: typeOf(kind), Target: target }),
      ),
    ),
  );
}

/** Gives the id by which a part names its relationship at that place in the list. */
export function relationshipId(index: number): string {
  return `rId${index + 1}`;
}

/** The core properties belong to every kind of package, the rest to Office's. */
function typeOf(kind: RelationshipKind): string {
  return kind === "core-properties"
    ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    : `${namespaces.r}/${kind}`;
}
