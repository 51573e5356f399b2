import type { Sheet } from "../../sheet/sheet";
import { rangeOf } from "./rangeOf";

/** Margins in points: wide enough for every office printer, narrow enough for a form. */
const margin = { left: 28, right: 28, top: 36, bottom: 42, footer: 20 };

/** Writes how the sheet prints: A4, as many pages as the form should take, headings on each. */
export function writePage(worksheet: Excel.Worksheet, { print }: Sheet): void {
  const page = worksheet.pageLayout;
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.leftMargin = margin.left;
  page.rightMargin = margin.right;
  page.topMargin = margin.top;
  page.bottomMargin = margin.bottom;
  page.footerMargin = margin.footer;
  page.centerHorizontally = true;
  page.zoom =
    print.fit.tall === 0
      ? { horizontalFitToPages: print.fit.wide }
      : { horizontalFitToPages: print.fit.wide, verticalFitToPages: print.fit.tall };
  page.setPrintArea(rangeOf(worksheet, print.area));
  if (print.titleRows) {
    const { first, count } = print.titleRows;
    page.setPrintTitleRows(`$${first + 1}:$${first + count}`);
  }
  const footer = page.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.replaceAll("&", "&&");
  footer.rightFooter = "&P / &N";
}
