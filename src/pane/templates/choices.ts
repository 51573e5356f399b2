import { languages, type Language } from "../../locales/language";
import { currencies, type Currency } from "../../sheet/currency";
import { templateHeads } from "../../templates/heads";
import { isListLength } from "../../templates/listRows";
import type { SheetRequest } from "../../templates/request";
import { recall, remember } from "../remembered";

/** What the person chose, kept from one time to the next; the period is not: it starts with today's. */
export type Choices = Pick<SheetRequest, "people" | "sample" | "formulas" | "protect" | "saturday"> & {
  /** Null while no template is chosen. */
  template: string | null;
  /** Null as long as the sheets follow Excel's language. */
  language: Language | null;
  /** Null as long as amounts are in the usual unit. */
  currency: Currency | null;
  /** How many rows the list of a template has, by its id; a template that is not here has as many as usual. */
  rows: Readonly<Record<string, number>>;
  summary: boolean;
};

const defaults: Choices = {
  template: null,
  language: null,
  people: [],
  sample: false,
  formulas: "live",
  protect: true,
  saturday: false,
  currency: null,
  rows: {},
  summary: false,
};

/** Gives the choices of the last time; whatever is missing or unknown is as at the first time. */
export function recallChoices(): Choices {
  const known = record(recall("choices"));
  const people: readonly unknown[] = Array.isArray(known["people"]) ? known["people"] : defaults.people;
  const chosen = (name: "sample" | "protect" | "saturday" | "summary"): boolean => {
    const value = known[name];
    return typeof value === "boolean" ? value : defaults[name];
  };
  return {
    template: typeof known["template"] === "string" ? known["template"] : defaults.template,
    language: languages.find((language) => language === known["language"]) ?? defaults.language,
    people: people.filter((name) => typeof name === "string"),
    sample: chosen("sample"),
    formulas: known["formulas"] === "plain" ? "plain" : defaults.formulas,
    protect: chosen("protect"),
    saturday: chosen("saturday"),
    currency: currencies.find((currency) => currency === known["currency"]) ?? defaults.currency,
    rows: recalledRows(record(known["rows"])),
    summary: chosen("summary"),
  };
}

/** A number that a list cannot have any more, or never could, is as good as none. */
function recalledRows(known: Readonly<Record<string, unknown>>): Choices["rows"] {
  return Object.fromEntries(
    templateHeads.flatMap(({ id, listRows }) => {
      const rows = known[id];
      return listRows && typeof rows === "number" && isListLength(rows, listRows) ? [[id, rows]] : [];
    }),
  );
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" ? { ...value } : {};
}

/** Keeps the choices for the next time. */
export function rememberChoices(choices: Choices): void {
  remember("choices", choices);
}
