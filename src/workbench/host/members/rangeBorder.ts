import type { Border } from "../../workbook/cellFormat";
import type { Reference } from "../../workbook/chart";
import { word } from "../argument";
import { borderedSides, type BorderPlace } from "../borderPlaces";
import { color } from "../color";
import { guard } from "../guard";
import { HostType, property } from "../hostType";

const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
const noBorder: Border = { style: "None", weight: "Thin", color: "#000000" };

type Place = { range: Reference; place: BorderPlace };

/** One line around or between the cells of a range. */
export const rangeBorder: HostType<Place> = new HostType<Place>(
  "RangeBorder",
  {
    sideIndex: property("1.1", ({ place }) => place),
    style: property(
      "1.1",
      (at) => shared(at, "style"),
      (at, value) => draw(at, { style: word(value, styles) }),
    ),
    weight: property(
      "1.1",
      (at) => shared(at, "weight"),
      (at, value) => draw(at, { weight: word(value, weights) }),
    ),
    color: property(
      "1.1",
      (at) => shared(at, "color"),
      (at, value) => draw(at, { color: color(value) }),
    ),
  },
  { id: { name: "Id", of: ({ place }) => place } },
);

function shared({ range, place }: Place, part: keyof Border): string | null {
  const found = new Set<string>();
  for (const { area, side } of borderedSides(range.area, place)) {
    for (const format of range.worksheet.formats.within(area))
      found.add((format.borders[side] ?? noBorder)[part]);
  }
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : found.size === 0 ? noBorder[part] : null;
}

/** A weight or a colour makes a line appear where there was none. */
function draw({ range, place }: Place, part: Partial<Border>): void {
  const { worksheet, area } = range;
  guard(worksheet, "allowFormatCells");
  for (const { area: cells, side } of borderedSides(area, place)) {
    worksheet.formats.change(cells, (format) => {
      const old = format.borders[side] ?? noBorder;
      const border = { ...old, ...(old.style === "None" ? { style: "Continuous" } : {}), ...part };
      const { [side]: _, ...others } = format.borders;
      return { ...format, borders: border.style === "None" ? others : { ...others, [side]: border } };
    });
  }
}
