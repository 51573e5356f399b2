import type { Chart } from "../../sheet/sheet";
import type { Area } from "../../sheet/area";
import { namespaces } from "./namespaces";
import { relationshipId } from "./relsXml";
import { element, xmlDocument } from "./xml";

/** Says where the charts of a sheet lie; the drawing's relationships are these charts in their order. */
export function drawingXml(charts: readonly Chart[]): string {
  return xmlDocument(
    element(
      "xdr:wsDr",
      { "xmlns:xdr": namespaces.xdr, "xmlns:a": namespaces.a },
      ...charts.map((chart, index) => anchorXml(chart, index)),
    ),
  );
}

function anchorXml({ name, title, position }: Chart, index: number): string {
  return element(
    "xdr:twoCellAnchor",
    {},
    cornerXml("xdr:from", position.row, position.column),
    cornerXml("xdr:to", ...lastCorner(position)),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element(
        "xdr:nvGraphicFramePr",
        {},
        element("xdr:cNvPr", { id: index + 2, name, descr: title }),
        element("xdr:cNvGraphicFramePr"),
      ),
      element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
      element(
        "a:graphic",
        {},
        element(
          "a:graphicData",
          { uri: namespaces.c },
          element("c:chart", {
            "xmlns:c": namespaces.c,
            "xmlns:r": namespaces.r,
            "r:id": relationshipId(index),
          }),
        ),
      ),
    ),
    element("xdr:clientData"),
  );
}

function lastCorner({ row, rows, column, columns }: Area): [row: number, column: number] {
  return [row + rows, column + columns];
}

function cornerXml(name: string, row: number, column: number): string {
  const place = { "xdr:col": column, "xdr:colOff": 0, "xdr:row": row, "xdr:rowOff": 0 };
  return element(name, {}, ...Object.entries(place).map(([key, value]) => element(key, {}, String(value))));
}
