import { areaAddress } from "../../sheet/address";
import type { Table } from "../../sheet/sheet";
import { tableStyle } from "../../sheet/styles";
import { namespaces } from "./namespaces";
import { element, xmlDocument } from "./xml";

/** Says that an area is a table; `id` is its own in the whole file. Its looks are those of its cells. */
export function tableXml({ name, area, headers, filter }: Table, id: number): string {
  const ref = areaAddress(area);
  return xmlDocument(
    element(
      "table",
      { xmlns: namespaces.main, id, name, displayName: name, ref, totalsRowShown: false },
      filter ? element("autoFilter", { ref }) : "",
      element(
        "tableColumns",
        { count: headers.length },
        ...headers.map((header, index) =>
          element("tableColumn", { id: index + 1, name: columnName(header) }),
        ),
      ),
      element("tableStyleInfo", { name: tableStyle, showRowStripes: false }),
    ),
  );
}

/** Excel spells a line break in a column's name so, and finds the name damaged if it is spelled otherwise. */
function columnName(header: string): string {
  return header.replaceAll("\n", "_x000a_");
}
