import { headersFooters } from "../../workbook/pageLayout";
import type { Worksheet } from "../../workbook/worksheet";
import { text } from "../argument";
import { guard } from "../guard";
import { HostType, link, property } from "../hostType";

/** The texts above and below each printed page. */
export const headerFooterGroup: HostType<Worksheet> = new HostType<Worksheet>("HeaderFooterGroup", {
  state: property("1.9", () => "Default"),
  defaultForAllPages: link("1.9", (sheet) => headerFooter.of(sheet)),
});

/** The texts of all pages, left, in the middle and right. */
export const headerFooter: HostType<Worksheet> = new HostType<Worksheet>(
  "HeaderFooter",
  Object.fromEntries(
    headersFooters.map((place) => [
      place,
      property<Worksheet>(
        "1.9",
        ({ page }) => page.headersFooters[place],
        (sheet, value) => {
          guard(sheet, null);
          sheet.page.headersFooters[place] = text(value);
        },
      ),
    ]),
  ),
);
