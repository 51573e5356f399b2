import type { Workbook } from "../../workbook/workbook";
import { flag } from "../argument";
import { HostType, property } from "../hostType";

/** The add-in's own runtime. */
export const runtime: HostType<Workbook> = new HostType<Workbook>("Runtime", {
  enableEvents: property(
    "1.8",
    (workbook) => workbook.eventsEnabled,
    (workbook, value) => {
      workbook.eventsEnabled = flag(value);
    },
  ),
});
