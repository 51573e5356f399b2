import type { Area } from "../../../sheet/area";
import { rangeAddress } from "../../workbook/rangeAddress";
import type { Worksheet } from "../../workbook/worksheet";
import { optional, text } from "../argument";
import { clearRange } from "../clearRange";
import { HostType, link, method, property } from "../hostType";
import { rangeAreasFormat } from "./rangeAreasFormat";
import { rangeCollection } from "./rangeCollection";
import { worksheet } from "./worksheet";

export type Areas = { worksheet: Worksheet; areas: Area[] };

/** Several blocks of cells of one sheet. */
export const rangeAreas: HostType<Areas> = new HostType<Areas>(
  "RangeAreas",
  {
    address: property("1.9", addresses),
    addressLocal: property("1.9", addresses),
    areaCount: property("1.9", ({ areas }) => areas.length),
    cellCount: property("1.9", ({ areas }) =>
      areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    ),
    areas: link("1.9", (target) => rangeCollection.of(target)),
    format: link("1.9", (target) => rangeAreasFormat(target)),
    worksheet: link("1.9", (target) => worksheet.of(target.worksheet)),
    clear: method("1.9", ({ worksheet, areas }, applyTo) => {
      for (const area of areas) clearRange({ worksheet, area }, optional(applyTo, text, "All"));
    }),
  },
  { kept: true },
);

function addresses({ worksheet, areas }: Areas): string {
  return areas.map((area) => rangeAddress({ worksheet, area })).join(",");
}
