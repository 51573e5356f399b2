import type { Area } from "../../sheet/area";

/** How a sheet prints; margins in points, words as Excel's API spells them. */
export type PageLayout = {
  orientation: string;
  paperSize: string;
  /** A scale in percent, or how many pages to fit to; null leaves that direction free. */
  zoom: { scale: number } | { wide: number | null; tall: number | null };
  margins: Record<Margin, number>;
  printArea: Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | "";
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  printComments: string;
  printErrors: string;
  headersFooters: Record<HeaderFooter, string>;
};

export const margins = [
  "leftMargin",
  "rightMargin",
  "topMargin",
  "bottomMargin",
  "headerMargin",
  "footerMargin",
] as const;

export type Margin = (typeof margins)[number];

export const headersFooters = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

export type HeaderFooter = (typeof headersFooters)[number];

/** The page of a new sheet. */
export function newPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    margins: {
      leftMargin: 50.4,
      rightMargin: 50.4,
      topMargin: 54,
      bottomMargin: 54,
      headerMargin: 21.6,
      footerMargin: 21.6,
    },
    printArea: [],
    titleRows: null,
    titleColumns: null,
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: "",
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}
