import { helpText } from "../locales/help/index";
import type { Language } from "../locales/language";
import { answerText } from "../locales/refusals/index";
import type { CalendarDate } from "../model/day";
import type { GivenCell, ShownCell } from "./guide";

/** Gives what a person reads in a cell of an example. */
export function shownText(language: Language, cell: GivenCell | ShownCell): string {
  if (typeof cell !== "object") return String(cell);
  if ("head" in cell) return answerText(language, `argument.${cell.head}`);
  if ("label" in cell) return answerText(language, `label.${cell.label}`);
  if ("day" in cell) return dayText(language, cell.day);
  return helpText(language, "about", { number: cell.about });
}

function dayText(language: Language, { year, month, dayOfMonth }: CalendarDate): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return format.format(Date.UTC(year, month - 1, dayOfMonth));
}
