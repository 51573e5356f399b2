import { titleText } from "../locales/titles";
import type { Sheet } from "../sheet/sheet";
import { makeSheet } from "./makeSheet";
import { isDay, periodOf } from "./period";
import type { SheetRequest, Taken } from "./request";
import { sheetName, shortened, tableName } from "./sheetName";
import type { Template } from "./template";
import { templateFor } from "./templates";

const nothing: Taken = { sheets: [], tables: [] };

/**
 * Makes the sheets that a person asked for, in the order of the people, under names that are still free.
 *
 * @throws {RangeError} where the template or the day does not exist
 */
export function makeSheets(request: SheetRequest, taken: Taken = nothing): Sheet[] {
  const template = templateFor(request);
  if (template === undefined) throw new RangeError(`No template ${request.template}`);
  if (!isDay(request.start)) throw new RangeError(`No day ${request.start}`);

  const [sheets, tables] = [[...taken.sheets], [...taken.tables]];
  return (request.people.length === 0 ? [""] : request.people).map((person) => {
    const name = sheetName(wantedName(request, template, person), sheets);
    sheets.push(name);
    return makeSheet({
      ...request,
      template,
      name,
      person,
      period: periodOf(template.period, request.start),
      tableName: (wanted) => {
        const free = tableName(wanted, tables);
        tables.push(free);
        return free;
      },
    });
  });
}

/** Gives the name of the file that holds the sheets asked for, without its ending. */
export function fileName(request: SheetRequest): string {
  const template = templateFor(request);
  const title = template ? titleText(request.language, template.title) : request.template;
  const period = template ? periodOf(template.period, request.start).id : request.start;
  const people =
    request.people.length > 3 ? [`${request.people[0]} +${request.people.length - 1}`] : request.people;
  return [title, period, ...people].join(" ").replace(/[\\/:*?"<>|\u0000-\u001f]/g, " ");
}

/** Person and period come first, so that what tells sheets apart is never cut off. */
function wantedName({ language, start }: SheetRequest, template: Template, person: string): string {
  const period = periodOf(template.period, start).id;
  return [shortened(person, 14), period, titleText(language, template.tab)]
    .filter((part) => part !== "")
    .join(" ");
}
