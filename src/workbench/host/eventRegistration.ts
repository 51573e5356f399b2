import { type ApiVersion, type Member, method } from "./hostType";

/** The events of sheets that the host fires, as the client library numbers them in messages. */
export const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventName = keyof typeof eventTypes;

/** What handlers on the whole workbook are told under; handlers on one sheet are told under its id. */
export const wholeWorkbook = "Workbook";

/** A wish of the add-in to hear of an event, or no longer. */
export class EventRegistration {
  constructor(
    readonly event: EventName,
    readonly target: string,
    readonly wanted: boolean,
  ) {}
}

/** Gives the members by which the client library asks for events of an object, each with its requirement set. */
export function eventRegistrations<T>(
  events: Partial<Record<EventName, ApiVersion>>,
  targetOf: (object: T) => string,
): Record<string, Member<T>> {
  const names = Object.keys(eventTypes) as EventName[];
  return Object.fromEntries(
    names.flatMap((event) => {
      const since = events[event];
      if (!since) return [];
      const registration = (wanted: boolean) =>
        method<T>(since, (object) => new EventRegistration(event, targetOf(object), wanted));
      return [
        [`_Register${event}Event`, registration(true)],
        [`_Unregister${event}Event`, registration(false)],
      ];
    }),
  );
}
