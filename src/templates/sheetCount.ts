import type { TemplateHead } from "./templateHead";
import type { SheetRequest } from "./request";

/** Whether the sheets asked for are followed by one that adds them up: it takes two people and a template that has one. */
export function hasSummary(
  { summary: form }: Pick<TemplateHead, "summary">,
  { people, summary }: Pick<SheetRequest, "people" | "summary">,
): boolean {
  return form !== undefined && summary === true && people.length > 1;
}

/** Gives how many sheets a request makes. */
export function sheetCount(
  head: Pick<TemplateHead, "summary" | "team">,
  request: Pick<SheetRequest, "people" | "summary">,
): number {
  if (head.team) return 1;
  return Math.max(1, request.people.length) + (hasSummary(head, request) ? 1 : 0);
}
