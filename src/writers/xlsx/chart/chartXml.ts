import type { Language } from "../../../locales/language";
import type { Chart, Sheet } from "../../../sheet/sheet";
import { namespaces } from "../namespaces";
import { element, xmlDocument } from "../xml";
import { axesXml } from "./axesXml";
import { chartLooks } from "./chartLooks";
import { lineXml } from "./lineXml";
import { plotXml } from "./plotXml";
import type { ReadValues } from "../cellValues";
import { solidFillXml } from "./solidFillXml";
import { richTextXml, textPropertiesXml } from "./textXml";
import { valueXml } from "./valueXml";

/** Writes a chart over cells of a sheet, in the order of elements that ECMA-376 demands (part 1, 21.2.2.27). */
export function chartXml(sheet: Sheet, chart: Chart, read: ReadValues): string {
  const { language } = sheet.identity;
  return xmlDocument(
    element(
      "c:chartSpace",
      { "xmlns:c": namespaces.c, "xmlns:a": namespaces.a, "xmlns:r": namespaces.r },
      valueXml("date1904", false),
      valueXml("lang", language),
      valueXml("roundedCorners", false),
      element(
        "c:chart",
        {},
        titleXml(chart.title, language),
        valueXml("autoTitleDeleted", chart.title === ""),
        element(
          "c:plotArea",
          {},
          element("c:layout"),
          plotXml(sheet, chart, read),
          axesXml(chart, language, read),
        ),
        chart.series.length > 1 ? legendXml(language) : "",
        // Cells that only feed a chart often stand in hidden columns.
        valueXml("plotVisOnly", false),
        valueXml("dispBlanksAs", "gap"),
      ),
      element("c:spPr", {}, solidFillXml("#FFFFFF"), lineXml(chartLooks.line, 0.75)),
      textPropertiesXml(chartLooks.text, language),
    ),
  );
}

function titleXml(title: string, language: Language): string {
  if (title === "") return "";
  return element(
    "c:title",
    {},
    element("c:tx", {}, richTextXml(title, chartLooks.title, language)),
    valueXml("overlay", false),
  );
}

function legendXml(language: Language): string {
  return element(
    "c:legend",
    {},
    valueXml("legendPos", "b"),
    valueXml("overlay", false),
    textPropertiesXml(chartLooks.text, language),
  );
}
