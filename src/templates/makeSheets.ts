import { tabText } from "../locales/tabs";
import { titleText } from "../locales/titles";
import { usualCurrency } from "../sheet/currency";
import type { Sheet } from "../sheet/sheet";
import { isListLength } from "./listRows";
import { makeSheet } from "./makeSheet";
import { isDay, periodOf } from "./period";
import type { SheetRequest, Taken } from "./request";
import { sheetName, shortened, tableName } from "./sheetName";
import { hasSummary } from "./sheetCount";
import { sourceOf } from "./source";
import type { SheetForm, Template } from "./template";
import { templateFor } from "./templates";

const nothing: Taken = { sheets: [], tables: [] };

/**
 * Makes the sheets that a person asked for, in the order of the people, under names that are still free; the one
 * that adds them up comes last.
 *
 * @throws {RangeError} where the template or the day does not exist, or its list cannot have so many rows
 */
export function makeSheets(request: SheetRequest, taken: Taken = nothing): Sheet[] {
  const template = templateFor(request);
  if (template === undefined) throw new RangeError(`No template ${request.template}`);
  if (!isDay(request.start)) throw new RangeError(`No day ${request.start}`);

  const period = periodOf(template.period, request.start, request.standards);
  const shared = {
    ...request,
    period,
    fiscalYearStart: request.standards?.fiscalYearStart,
    rows: rowsOf(template, request),
    currency: template.currency && (request.currency ?? usualCurrency[request.language]),
  };
  const [sheets, tables] = [[...taken.sheets], [...taken.tables]];
  function made(form: SheetForm, person: string, sources: readonly Sheet[], turn = 0): Sheet {
    const name = sheetName(wantedName(request, form, period.id, person), sheets);
    sheets.push(name);
    return makeSheet({
      ...shared,
      ...{ form, name, person, turn },
      sources: sources.map(sourceOf),
      tableName: (wanted) => {
        const free = tableName(wanted, tables);
        tables.push(free);
        return free;
      },
    });
  }

  if (template.team) return [made(template, "", [])];
  const people = request.people.length === 0 ? [""] : request.people;
  const { summary } = template;
  const each = people.map((person, turn) => made(template, person, [], summary ? turn : 0));
  return summary && hasSummary(template, request) ? [...each, made(summary, "", each)] : each;
}

/** The list of a team has a row for each of its people, and where nobody says otherwise hardly any more. */
function rowsOf({ listRows, team }: Template, { rows, people }: SheetRequest): number | undefined {
  if (listRows === undefined) return undefined;
  if (rows !== undefined && !isListLength(rows, listRows)) throw new RangeError(`No list of ${rows} rows`);
  if (!team || people.length === 0) return rows ?? listRows.default;
  return Math.max(rows ?? listRows.least, people.length);
}

/** Gives the name of the file that holds the sheets asked for, without its ending. */
export function fileName(request: SheetRequest): string {
  const template = templateFor(request);
  const title = template ? titleText(request.language, template.title) : request.template;
  const period = template ? periodOf(template.period, request.start, request.standards).id : request.start;
  const people =
    request.people.length > 3 ? [`${request.people[0]} +${request.people.length - 1}`] : request.people;
  return [title, period, ...people].join(" ").replace(/[\\/:*?"<>|\u0000-\u001f]/g, " ");
}

/** Person and period come first, so that what tells sheets apart is never cut off. */
function wantedName({ language }: SheetRequest, form: SheetForm, period: string, person: string): string {
  return [shortened(person, 14), period, tabText(language, form.title)]
    .filter((part) => part !== "")
    .join(" ");
}
