import { areaAddress } from "../../../sheet/address";
import type { Conditional } from "../../../sheet/sheet";
import { colorXml } from "../colorXml";
import { formulaText } from "../formulaText";
import { namespaces } from "../namespaces";
import type { Stylesheet } from "../styles/stylesheet";
import { element, escape } from "../xml";
import { dataBarId } from "./dataBarId";

/** Writes the conditional formats of a sheet; the first is the strongest. */
export function conditionalFormattingXml(conditionals: readonly Conditional[], styles: Stylesheet): string {
  return conditionals
    .map((conditional, index) =>
      element(
        "conditionalFormatting",
        { sqref: areaAddress(conditional.area) },
        ruleXml(conditional, index, styles),
      ),
    )
    .join("");
}

function ruleXml(conditional: Conditional, index: number, styles: Stylesheet): string {
  const priority = index + 1;
  switch (conditional.kind) {
    case "bar":
      return element("cfRule", { type: "dataBar", priority }, barXml(conditional, index));
    case "scale":
      return element("cfRule", { type: "colorScale", priority }, scaleXml(conditional.color));
    case "formula":
      return element(
        "cfRule",
        { type: "expression", dxfId: styles.differentialFormat(conditional), priority },
        element("formula", {}, escape(formulaText(conditional.formula))),
      );
  }
}

/** From white at 0 to the colour at the highest number. */
function scaleXml(color: string): string {
  return element(
    "colorScale",
    {},
    element("cfvo", { type: "num", val: 0 }),
    element("cfvo", { type: "max" }),
    colorXml("color", "#FFFFFF"),
    colorXml("color", color),
  );
}

type Bar = Extract<Conditional, { kind: "bar" }>;

/** The bar as Excel 2007 draws it, fading; the id leads to what younger programs draw instead. */
function barXml({ color, full }: Bar, index: number): string {
  const bar = element(
    "dataBar",
    {},
    element("cfvo", { type: "num", val: 0 }),
    element("cfvo", full === undefined ? { type: "max" } : { type: "num", val: full }),
    colorXml("color", color),
  );
  const id = element("x14:id", {}, dataBarId(index));
  const extension = { uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}", "xmlns:x14": namespaces.x14 };
  return bar + element("extLst", {}, element("ext", extension, id));
}
