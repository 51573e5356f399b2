import type { Reference } from "../../workbook/chart";
import { borderPlaces } from "../borderPlaces";
import { text, word } from "../argument";
import { itemAt } from "../collection";
import { HostType, method, property } from "../hostType";
import { rangeBorder } from "./rangeBorder";

/** The lines around and between the cells of a range. */
export const rangeBorderCollection: HostType<Reference> = new HostType<Reference>(
  "RangeBorderCollection",
  {
    count: property("1.1", () => borderPlaces.length),
    getItem: method("1.1", (range, place) => rangeBorder.of({ range, place: word(place, borderPlaces) })),
    getItemAt: method("1.1", (range, index) => rangeBorder.of({ range, place: itemAt(borderPlaces, index) })),
  },
  {
    items: (range) => borderPlaces.map((place) => rangeBorder.of({ range, place })),
    item: (range, key) => rangeBorder.of({ range, place: word(text(key), borderPlaces) }),
  },
);
