import { languages } from "../locales/language";
import { currencies } from "./currency";
import type { Identity } from "./sheet";

/** The sheet-scoped name of the hidden cell that holds a sheet's identity. */
export const identityName = "Funnelbook_Identity";

/** Spells an identity as the text of its cell. */
export function identityText(identity: Identity): string {
  const { template, version, language, period, person, currency } = identity;
  return JSON.stringify({ funnelbook: 1, template, version, language, period, person, currency });
}

/** Reads the text of an identity's cell: `null` where it is none. */
export function readIdentity(text: unknown): Identity | null {
  const read = parsed(text);
  if (read?.["funnelbook"] !== 1) return null;
  const { template, version, period, person } = read;
  const language = languages.find((tag) => tag === read["language"]);
  if (typeof template !== "string" || typeof version !== "number" || language === undefined) return null;
  if (typeof period !== "string" || typeof person !== "string") return null;
  const identity = { template, version, language, period, person };
  if (!("currency" in read)) return identity;
  const currency = currencies.find((unit) => unit === read["currency"]);
  return currency === undefined ? null : { ...identity, currency };
}

function parsed(text: unknown): Record<string, unknown> | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}
