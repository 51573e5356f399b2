import type { Area } from "../sheet/area";
import type { Identity, Sheet } from "../sheet/sheet";
import { firstDayOf } from "../templates/firstDayOf";
import { makeSheet } from "../templates/makeSheet";
import { periodOf } from "../templates/period";
import { sourceOf } from "../templates/source";
import { knownForms, type KnownForm } from "./knownForms";
import { repeatsNow } from "./repeatsNow";

/** The names of a sheet and where they are now. */
export type NamedAreas = ReadonlyMap<string, Area>;

/**
 * Makes the empty form again that a sheet was made by, with as many rows as the sheet has now and with live formulas
 * beside the plain ones. It is null where the form is not known any more, and where rows or columns of the sheet have
 * been moved, so that its cells are not the form's any more.
 */
export function madeAgain(identity: Identity, names: NamedAreas): Sheet | null {
  const start = firstDayOf(identity.period, identity);
  if (start === null) return null;
  // A week that goes on to Saturday has all the names of one that does not.
  return (
    knownForms(identity)
      .map((known) => emptySheet(known, { identity, start, names }))
      .filter((sheet) => fits(sheet, names))
      .sort((a, b) => b.names.length - a.names.length)[0] ?? null
  );
}

type Given = { identity: Identity; start: string; names: NamedAreas };

function emptySheet({ form, period, added }: KnownForm, given: Given): Sheet {
  const { identity, start, names } = given;
  const { language, person, currency, fiscalYearStart } = identity;
  const repeats = repeatsNow(form, names);
  // What a summary takes from the sheets that it adds up is no formula of ours; any sheet of their form will do.
  const source = added && sourceOf(emptySheet({ form: added, period }, given));
  return makeSheet({
    ...{
      form: { ...form, repeats: { ...form.repeats, ...repeats } },
      name: "",
      language,
      person,
      people: [],
    },
    ...{
      period: periodOf(period, start, identity),
      fiscalYearStart,
      turn: 0,
      sample: false,
      formulas: "live",
      protect: true,
    },
    ...{ currency, rows: undefined },
    sources: source === undefined ? [] : Array.from({ length: repeats["people"] ?? 0 }, () => source),
    tableName: (wanted) => wanted,
  });
}

function fits(sheet: Sheet, names: NamedAreas): boolean {
  return sheet.names.every(({ name, area }) => {
    const now = names.get(name);
    return now?.row === area.row && now.column === area.column && now.columns === area.columns;
  });
}
