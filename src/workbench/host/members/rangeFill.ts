import type { Reference } from "../../workbook/chart";
import { color } from "../color";
import { reformat, shared } from "../formats";
import { HostType, method, property } from "../hostType";

/** The ground of the cells of a range. */
export const rangeFill: HostType<Reference> = new HostType<Reference>("RangeFill", {
  color: property(
    "1.1",
    (range) => shared(range, ({ fill }) => fill ?? "#FFFFFF"),
    (range, value) => {
      const fill = color(value);
      reformat(range, (format) => ({ ...format, fill }));
    },
  ),
  clear: method("1.1", (range) => reformat(range, (format) => ({ ...format, fill: null }))),
});
