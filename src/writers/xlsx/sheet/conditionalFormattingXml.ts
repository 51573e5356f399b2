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
    .map((conditional, index) => {
      const rule =
        conditional.kind === "bar"
          ? element("cfRule", { type: "dataBar", priority: index + 1 }, barXml(conditional.color, index))
          : element(
              "cfRule",
              { type: "expression", dxfId: styles.differentialFormat(conditional), priority: index + 1 },
              element("formula", {}, escape(formulaText(conditional.formula))),
            );
      return element("conditionalFormatting", { sqref: areaAddress(conditional.area) }, rule);
    })
    .join("");
}

/** The bar as Excel 2007 draws it, fading; the id leads to what younger programs draw instead. */
function barXml(color: string, index: number): string {
  const bar = element(
    "dataBar",
    {},
    element("cfvo", { type: "num", val: 0 }),
    element("cfvo", { type: "max" }),
    colorXml("color", color),
  );
  const id = element("x14:id", {}, dataBarId(index));
  const extension = { uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}", "xmlns:x14": namespaces.x14 };
  return bar + element("extLst", {}, element("ext", extension, id));
}
