import type { WriteSheet } from "hucre/xlsx";
import { areaAddress, fixedAreaAddress } from "../../../sheet/address";
import type { HeaderFooter, PageLayout } from "../pageLayout";

type PageSetup = NonNullable<WriteSheet["pageSetup"]>;

const papers: Readonly<Record<string, PageSetup["paperSize"]>> = {
  Letter: "letter",
  Legal: "legal",
  A3: "a3",
  A4: "a4",
  A5: "a5",
  B4: "b4",
  B5: "b5",
  Executive: "executive",
  Tabloid: "tabloid",
};

/** Gives how a sheet prints as the file library has it. */
export function filePage(page: PageLayout): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const paperSize = papers[page.paperSize];
  const [printArea] = page.printArea;
  const { titleRows, titleColumns, margins, zoom, headersFooters: texts } = page;
  const header = sides(texts, "Header");
  const footer = sides(texts, "Footer");
  return {
    pageSetup: {
      orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
      ...(paperSize ? { paperSize } : {}),
      ...("scale" in zoom
        ? { scale: zoom.scale }
        : { fitToPage: true, fitToWidth: zoom.wide ?? 0, fitToHeight: zoom.tall ?? 0 }),
      margins: {
        top: margins.topMargin / 72,
        bottom: margins.bottomMargin / 72,
        left: margins.leftMargin / 72,
        right: margins.rightMargin / 72,
        header: margins.headerMargin / 72,
        footer: margins.footerMargin / 72,
      },
      ...(printArea ? { printArea: fixedAreaAddress(printArea) } : {}),
      ...(titleRows ? { printTitlesRow: `$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}` } : {}),
      ...(titleColumns ? { printTitlesColumn: columnsAddress(titleColumns) } : {}),
      horizontalCentered: page.centerHorizontally,
      verticalCentered: page.centerVertically,
      showGridLines: page.printGridlines,
      showRowColHeaders: page.printHeadings,
    },
    headerFooter: { ...(header ? { oddHeader: header } : {}), ...(footer ? { oddFooter: footer } : {}) },
  };
}

function sides(texts: Record<HeaderFooter, string>, place: "Header" | "Footer"): string {
  const {
    [`left${place}` as const]: left,
    [`center${place}` as const]: center,
    [`right${place}` as const]: right,
  } = texts;
  return [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .map(([mark, text]) => (text ? `${mark}${text}` : ""))
    .join("");
}

function columnsAddress(area: { column: number; columns: number }): string {
  return areaAddress({ row: 0, rows: 1, ...area })
    .split(":")
    .map((cell) => `$${cell.replace(/\d/g, "")}`)
    .join(":");
}
