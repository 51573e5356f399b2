import { languages, type Language } from "../locales/language";
import type { SheetRequest } from "../templates/request";
import { recall, remember } from "./remembered";

/** What the person chose, kept from one time to the next; the period is not: it starts with today's. */
export type Choices = Omit<SheetRequest, "template" | "language" | "start"> & {
  /** Null while no template is chosen. */
  template: string | null;
  /** Null as long as the sheets follow Excel's language. */
  language: Language | null;
};

const defaults: Choices = {
  template: null,
  language: null,
  people: [],
  sample: false,
  formulas: "live",
  protect: true,
  saturday: false,
};

/** Gives the choices of the last time; whatever is missing or unknown is as at the first time. */
export function recallChoices(): Choices {
  const stored = recall("choices");
  const known: Partial<Record<keyof Choices, unknown>> =
    stored !== null && typeof stored === "object" ? stored : {};
  const people: readonly unknown[] = Array.isArray(known.people) ? known.people : defaults.people;
  return {
    template: typeof known.template === "string" ? known.template : defaults.template,
    language: languages.find((language) => language === known.language) ?? defaults.language,
    people: people.filter((name) => typeof name === "string"),
    sample: typeof known.sample === "boolean" ? known.sample : defaults.sample,
    formulas: known.formulas === "plain" ? "plain" : defaults.formulas,
    protect: typeof known.protect === "boolean" ? known.protect : defaults.protect,
    saturday: typeof known.saturday === "boolean" ? known.saturday : defaults.saturday,
  };
}

/** Keeps the choices for the next time. */
export function rememberChoices(choices: Choices): void {
  remember("choices", choices);
}
