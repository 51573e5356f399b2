import type { Identity } from "../sheet/sheet";
import type { PeriodKind } from "../templates/period";
import type { SheetForm } from "../templates/template";
import { templateFor, templates } from "../templates/templates";

/** A form that a sheet may have been made by; one that adds up sheets comes with the form of those. */
export type KnownForm = { form: SheetForm; period: PeriodKind; added?: SheetForm };

/**
 * Gives the forms that an identity may mean, with the stages and of the version that it says: whether a week goes on
 * to Saturday it does not say.
 */
export function knownForms({
  template: id,
  version,
  stages: open,
}: Pick<Identity, "template" | "version" | "stages">): KnownForm[] {
  // What its stages are called, and their rates, stand in the sheet itself.
  const own = open && { open: open.map((stage) => ({ stage })) };
  const standards = own && { stages: { smallDeals: own, largeDeals: own, keyAccounts: own } };
  const forms = templates
    .filter((template) => template.id === id || template.summary?.id === id)
    .flatMap(({ id: template, saturday }) =>
      (saturday ? [false, true] : [false]).flatMap(
        (saturday) => templateFor({ template, saturday, standards }) ?? [],
      ),
    )
    .flatMap((template): KnownForm[] => {
      const { period, summary } = template;
      const summed = summary ? [{ form: summary, period, added: template }] : [];
      return [{ form: template, period }, ...summed];
    });
  return forms.filter(({ form }) => form.id === id && form.version === version);
}
