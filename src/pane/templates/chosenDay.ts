import { isDay } from "../../templates/period";

export const firstDay = "2000-01-01";
export const lastDay = "2099-12-31";

/** Whether what stands in a date field can be the day of a sheet; a year being typed is not one yet. */
export function isChosenDay(typed: string): boolean {
  return isDay(typed) && typed >= firstDay && typed <= lastDay;
}
