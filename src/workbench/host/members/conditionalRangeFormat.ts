import type { Border } from "../../workbook/cellFormat";
import type { ConditionalLook } from "../../workbook/conditionalFormat";
import { flag, text, word } from "../argument";
import { itemAt } from "../collection";
import { color } from "../color";
import { HostType, link, method, property } from "../hostType";

const underlines = ["None", "Single", "Double"] as const;
const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
const places = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const sides = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

/** What a conditional format puts over a cell's own look. */
export const conditionalRangeFormat: HostType<ConditionalLook> = new HostType<ConditionalLook>(
  "ConditionalRangeFormat",
  {
    numberFormat: property(
      "1.6",
      (look) => look.numberFormat,
      (look, value) => {
        look.numberFormat = text(value);
      },
    ),
    fill: link("1.6", (look) => conditionalRangeFill.of(look)),
    font: link("1.6", (look) => conditionalRangeFont.of(look)),
    borders: link("1.6", (look) => conditionalRangeBorderCollection.of(look)),
  },
);

/** The ground that a conditional format gives. */
export const conditionalRangeFill: HostType<ConditionalLook> = new HostType<ConditionalLook>(
  "ConditionalRangeFill",
  {
    color: property(
      "1.6",
      (look) => look.fill,
      (look, value) => {
        look.fill = color(value);
      },
    ),
    clear: method("1.6", (look) => {
      look.fill = null;
    }),
  },
);

/** The letters that a conditional format gives. */
export const conditionalRangeFont: HostType<ConditionalLook> = new HostType<ConditionalLook>(
  "ConditionalRangeFont",
  {
    bold: property(
      "1.6",
      (look) => look.bold,
      (look, value) => {
        look.bold = flag(value);
      },
    ),
    italic: property(
      "1.6",
      (look) => look.italic,
      (look, value) => {
        look.italic = flag(value);
      },
    ),
    strikethrough: property(
      "1.6",
      (look) => look.strikethrough,
      (look, value) => {
        look.strikethrough = flag(value);
      },
    ),
    underline: property(
      "1.6",
      (look) => look.underline,
      (look, value) => {
        look.underline = word(value, underlines);
      },
    ),
    color: property(
      "1.6",
      (look) => look.color,
      (look, value) => {
        look.color = color(value);
      },
    ),
    clear: method("1.6", (look) => {
      Object.assign(look, { bold: null, italic: null, strikethrough: null, underline: null, color: null });
    }),
  },
);

type Place = { look: ConditionalLook; place: (typeof places)[number] };

/** The lines that a conditional format gives. */
export const conditionalRangeBorderCollection: HostType<ConditionalLook> = new HostType<ConditionalLook>(
  "ConditionalRangeBorderCollection",
  {
    count: property("1.6", () => places.length),
    top: link("1.6", (look) => conditionalRangeBorder.of({ look, place: "EdgeTop" })),
    bottom: link("1.6", (look) => conditionalRangeBorder.of({ look, place: "EdgeBottom" })),
    left: link("1.6", (look) => conditionalRangeBorder.of({ look, place: "EdgeLeft" })),
    right: link("1.6", (look) => conditionalRangeBorder.of({ look, place: "EdgeRight" })),
    getItem: method("1.6", (look, place) => conditionalRangeBorder.of({ look, place: word(place, places) })),
    getItemAt: method("1.6", (look, index) =>
      conditionalRangeBorder.of({ look, place: itemAt(places, index) }),
    ),
  },
  {
    items: (look) => places.map((place) => conditionalRangeBorder.of({ look, place })),
    item: (look, key) => conditionalRangeBorder.of({ look, place: word(key, places) }),
  },
);

/** One line that a conditional format gives. */
export const conditionalRangeBorder: HostType<Place> = new HostType<Place>(
  "ConditionalRangeBorder",
  {
    sideIndex: property("1.6", ({ place }) => place),
    style: property(
      "1.6",
      (at) => lineAt(at).style,
      (at, value) => draw(at, { style: word(value, styles) }),
    ),
    color: property(
      "1.6",
      (at) => lineAt(at).color,
      (at, value) => draw(at, { color: color(value) }),
    ),
  },
  { id: { name: "Id", of: ({ place }) => place } },
);

function lineAt({ look, place }: Place): Border {
  return look.borders[sides[place]] ?? { style: "None", weight: "Thin", color: "#000000" };
}

function draw(at: Place, part: Partial<Border>): void {
  at.look.borders[sides[at.place]] = { ...lineAt(at), style: "Continuous", ...part };
}
