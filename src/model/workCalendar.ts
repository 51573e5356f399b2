/** Says which days are worked; days are whole Excel day numbers. */
export type WorkCalendar = {
  /** @throws {Refusal} no-calendar for a day that the calendar does not know */
  isWorkday(day: number): boolean;
};
