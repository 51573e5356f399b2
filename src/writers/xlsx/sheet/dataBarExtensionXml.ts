import { areaAddress } from "../../../sheet/address";
import type { Conditional } from "../../../sheet/sheet";
import { colorXml } from "../colorXml";
import { namespaces } from "../namespaces";
import { element } from "../xml";
import { dataBarId } from "./dataBarId";

type Bar = Extract<Conditional, { kind: "bar" }>;

/** Writes how Excel from 2010 on draws the data bars: in an even colour, from 0 to where it is full. */
export function dataBarExtensionXml(conditionals: readonly Conditional[]): string {
  const bars = conditionals.map((conditional, index) =>
    conditional.kind === "bar" ? formattingXml(conditional, index) : "",
  );
  if (bars.join("") === "") return "";
  return element(
    "extLst",
    {},
    element(
      "ext",
      { uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}", "xmlns:x14": namespaces.x14 },
      element("x14:conditionalFormattings", { "xmlns:xm": namespaces.xm }, ...bars),
    ),
  );
}

function formattingXml({ area, color, full }: Bar, index: number): string {
  return element(
    "x14:conditionalFormatting",
    {},
    element(
      "x14:cfRule",
      { type: "dataBar", id: dataBarId(index) },
      element(
        "x14:dataBar",
        { minLength: 0, maxLength: 100, gradient: false },
        element("x14:cfvo", { type: "num" }, element("xm:f", {}, "0")),
        full === undefined
          ? element("x14:cfvo", { type: "autoMax" })
          : element("x14:cfvo", { type: "num" }, element("xm:f", {}, String(full))),
        colorXml("x14:negativeFillColor", color),
        colorXml("x14:axisColor", "#000000"),
      ),
    ),
    element("xm:sqref", {}, areaAddress(area)),
  );
}
