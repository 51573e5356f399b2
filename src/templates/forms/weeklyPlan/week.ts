import type { SheetTextKey } from "../../../locales/sheets";
import { columnNumber } from "../../../sheet/address";

type Day = { at: string; name: string; heading: SheetTextKey };

/** The days that a plan is made for, and what is said of the things to be done by the last of them. */
export type Week = { days: readonly Day[]; importantHint: SheetTextKey };

export const toFriday: Week = {
  days: [
    { at: "C", name: "monday", heading: "plan.monday" },
    { at: "D", name: "tuesday", heading: "plan.tuesday" },
    { at: "E", name: "wednesday", heading: "plan.wednesday" },
    { at: "F", name: "thursday", heading: "plan.thursday" },
    { at: "G", name: "friday", heading: "plan.friday" },
  ],
  importantHint: "plan.important.hint",
};

export const toSaturday: Week = {
  days: [...toFriday.days, { at: "H", name: "saturday", heading: "plan.saturday" }],
  importantHint: "plan.important.saturday.hint",
};

/** How wide a cell is that goes from a column to the last day. */
export function wideFrom(at: string, { days }: Week): number {
  return columnNumber(days.at(-1)!.at) - columnNumber(at) + 1;
}
