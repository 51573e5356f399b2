import { itemAt } from "../collection";
import { HostType, method } from "../hostType";
import { range } from "./range";
import type { Areas } from "./rangeAreas";

/** The blocks of a range of several. */
export const rangeCollection: HostType<Areas> = new HostType<Areas>(
  "RangeCollection",
  {
    getCount: method("1.9", ({ areas }) => areas.length),
    getItemAt: method("1.9", ({ worksheet, areas }, index) =>
      range.of({ worksheet, area: itemAt(areas, index) }),
    ),
  },
  {
    items: ({ worksheet, areas }) => areas.map((area) => range.of({ worksheet, area })),
  },
);
