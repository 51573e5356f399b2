import type { Language } from "../../locales/language";
import { titleText } from "../../locales/titles";
import type { Identity } from "../../sheet/sheet";
import { firstDayOf } from "../../templates/firstDayOf";
import { templateHeads } from "../../templates/heads";
import { periodLabel, periodOf } from "../../templates/period";

/** Says what a sheet is, whose and for which period; null where this version does not know its form. */
export function sheetDescription(
  language: Language,
  identity: Identity,
): { title: string; of: string } | null {
  const { template, person, period } = identity;
  const head = templateHeads.find(({ id, summary }) => id === template || summary?.id === template);
  if (head === undefined) return null;
  const { title } = head.id === template ? head : head.summary!;
  const start = firstDayOf(period, identity);
  const when = start === null ? period : periodLabel(language, periodOf(head.period, start, identity));
  return { title: titleText(language, title), of: [person, when].filter((part) => part !== "").join(" · ") };
}
