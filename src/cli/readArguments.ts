import { parseArgs } from "node:util";
import type { CliTextKey } from "../locales/cli";
import { languages, type Language } from "../locales/language";
import type { TextValues } from "../locales/catalogue";
import {
  currencies,
  isDay,
  isListLength,
  templateHeads,
  type Currency,
  type SheetRequest,
  type TemplateHead,
} from "../templates";
import { addPeople, splitPeople } from "../templates/people";
import { isFiscalMonth } from "../settings/checks";
import { terminalLanguage } from "./terminalLanguage";

export type MakeArguments = { request: SheetRequest; out: string };

/** What was wrong with the arguments, as a text of the catalogue. */
export class UsageError extends Error {
  constructor(
    readonly key: CliTextKey,
    readonly values: TextValues = {},
  ) {
    super(key);
  }
}

/** Reads the arguments of `npm run make`; without a template, people want to know how it is used. */
export function readArguments(given: readonly string[]): MakeArguments | "usage" {
  const { values, positionals } = parsed(given);
  const [template, ...more] = positionals;
  if (values.help || template === undefined) return "usage";
  if (more.length > 0) throw new UsageError("error.arguments", { value: more.join(" ") });
  const head = templateHeads.find(({ id }) => id === template);
  if (head === undefined) throw new UsageError("error.template", { value: template });
  if (values.saturday && !head.saturday) throw new UsageError("error.saturday", { value: template });
  if (values.summary && !head.summary) throw new UsageError("error.summary", { value: template });
  if (!isDay(values.start)) throw new UsageError("error.start", { value: values.start });
  const { formulas } = values;
  if (formulas !== "live" && formulas !== "plain")
    throw new UsageError("error.formulas", { value: formulas });
  return {
    request: {
      template,
      language: languageOf(values.language),
      start: values.start,
      people: addPeople([], splitPeople(values.people)),
      sample: values.sample,
      formulas,
      protect: !values.open,
      saturday: values.saturday,
      rows: rowsOf(values.rows, head),
      currency: currencyOf(values.currency, head),
      summary: values.summary,
      standards: standardsOf(values["fiscal-year-start"]),
    },
    out: values.out,
  };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        language: { type: "string", default: terminalLanguage },
        people: { type: "string", default: "" },
        start: { type: "string", default: today() },
        saturday: { type: "boolean", default: false },
        rows: { type: "string" },
        currency: { type: "string" },
        "fiscal-year-start": { type: "string" },
        summary: { type: "boolean", default: false },
        sample: { type: "boolean", default: false },
        formulas: { type: "string", default: "plain" },
        open: { type: "boolean", default: false },
        out: { type: "string", default: "." },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new UsageError("error.arguments", { value: error instanceof Error ? error.message : "" });
  }
}

function languageOf(tag: string): Language {
  const language = languages.find((known) => known.toLowerCase() === tag.toLowerCase());
  if (language === undefined) throw new UsageError("error.language", { value: tag });
  return language;
}

function rowsOf(typed: string | undefined, { id, listRows }: TemplateHead): number | undefined {
  if (typed === undefined) return undefined;
  if (listRows === undefined) throw new UsageError("error.rows.none", { value: id });
  const rows = /^\d+$/.test(typed) ? Number(typed) : NaN;
  if (!isListLength(rows, listRows)) throw new UsageError("error.rows", { value: typed, ...listRows });
  return rows;
}

function currencyOf(typed: string | undefined, { id, currency }: TemplateHead): Currency | undefined {
  if (typed === undefined) return undefined;
  if (!currency) throw new UsageError("error.currency.none", { value: id });
  const unit = currencies.find((known) => known === typed.toLowerCase());
  if (unit === undefined) {
    throw new UsageError("error.currency", { value: typed, units: currencies.join(", ") });
  }
  return unit;
}

/** The calendar year is no fiscal one. */
function standardsOf(typed: string | undefined): SheetRequest["standards"] {
  if (typed === undefined || typed === "1") return undefined;
  const month = /^\d+$/.test(typed) ? Number(typed) : NaN;
  if (!isFiscalMonth(month)) throw new UsageError("error.fiscal", { value: typed });
  return { fiscalYearStart: month };
}

/** Today where the person is, as `2026-11-23`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
