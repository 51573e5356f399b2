import { localAddress } from "../workbook/rangeAddress";
import type { WorkbookEvent } from "../workbook/workbookEvent";
import { apiValue } from "./cells";
import { type EventName, eventTypes } from "./eventRegistration";
import { valueType } from "./valueType";

/** A message of the host outside of any sync, as the client library takes it. */
export type HostMessage = { category: number; type: number; target: string; text: string };

/** The category of messages that are events. */
export const eventCategory = 65536;

const names: Readonly<Record<WorkbookEvent["kind"], EventName>> = {
  activated: "Activated",
  added: "Added",
  deactivated: "Deactivated",
  deleted: "Deleted",
  edited: "DataChanged",
  selected: "SelectionChanged",
};

/** Gives the name under which the add-in asks for an event. */
export function nameOf({ kind }: WorkbookEvent): EventName {
  return names[kind];
}

/** Writes an event for the handlers of one target. */
export function eventMessage(event: WorkbookEvent, target: string): HostMessage {
  const text = JSON.stringify({ worksheetId: event.worksheet.id, ...detailsOf(event) });
  return { category: eventCategory, type: eventTypes[nameOf(event)], target, text };
}

function detailsOf(event: WorkbookEvent): object {
  switch (event.kind) {
    case "activated":
    case "deactivated":
      return {};
    case "added":
    case "deleted":
      return { source: "Local" };
    case "selected":
      return { address: event.areas.map(localAddress).join(",") };
    case "edited":
      return {
        address: localAddress(event.area),
        changeType: "RangeEdited",
        shiftDirection: "None",
        source: "Local",
        triggerSource: event.by === "addIn" ? "ThisLocalAddin" : "Unknown",
        ...valuesOf(event),
      };
  }
}

/** Excel gives the value before and after where one cell was edited, and nothing for more. */
function valuesOf({ worksheet, area, before }: WorkbookEvent & { kind: "edited" }): object {
  if (area.rows * area.columns > 1) return {};
  const after = worksheet.value(area.row, area.column);
  return {
    valueBefore: apiValue(before),
    valueAfter: apiValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
