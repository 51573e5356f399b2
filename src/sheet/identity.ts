import { languages } from "../locales/language";
import { currencies } from "./currency";
import type { Identity } from "./sheet";

/** The sheet-scoped name of the hidden cell that holds a sheet's identity. */
export const identityName = "Funnelbook_Identity";

/** Spells an identity as the text of its cell. */
export function identityText(identity: Identity): string {
  const { template, version, language, period, person, currency, fiscalYearStart, stages } = identity;
  return JSON.stringify({
    ...{ funnelbook: 1, template, version, language, period, person, currency, fiscalYearStart, stages },
  });
}

/** Reads the text of an identity's cell: `null` where it is none. */
export function readIdentity(text: unknown): Identity | null {
  const read = parsed(text);
  if (read?.["funnelbook"] !== 1) return null;
  const { template, version, period, person } = read;
  const language = languages.find((tag) => tag === read["language"]);
  if (typeof template !== "string" || typeof version !== "number" || language === undefined) return null;
  if (typeof period !== "string" || typeof person !== "string") return null;
  const more = readMore(read);
  return more && { template, version, language, period, person, ...more };
}

/** Reads what not every sheet says; what is said and cannot be understood makes the sheet unknown. */
function readMore(
  read: Readonly<Record<string, unknown>>,
): Pick<Identity, "currency" | "fiscalYearStart" | "stages"> | null {
  const currency = currencies.find((unit) => unit === read["currency"]);
  const month = read["fiscalYearStart"];
  const stages = read["stages"];
  if ("currency" in read && currency === undefined) return null;
  if (month !== undefined && !(typeof month === "number" && Number.isInteger(month))) return null;
  if (stages !== undefined && !(Array.isArray(stages) && stages.every((stage) => typeof stage === "string")))
    return null;
  return {
    ...(currency && { currency }),
    ...(month !== undefined && { fiscalYearStart: month }),
    ...(stages !== undefined && { stages }),
  };
}

function parsed(text: unknown): Record<string, unknown> | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}
