import { languages } from "../locales/language";
import type { Identity } from "./sheet";

/** The sheet-scoped name of the hidden cell that holds a sheet's identity. */
export const identityName = "Funnelbook_Identity";

/** Spells an identity as the text of its cell. */
export function identityText({ template, version, language, period, person }: Identity): string {
  return JSON.stringify({ funnelbook: 1, template, version, language, period, person });
}

/** Reads the text of an identity's cell: `null` where it is none. */
export function readIdentity(text: unknown): Identity | null {
  const read = parsed(text);
  if (read?.["funnelbook"] !== 1) return null;
  const { template, version, period, person } = read;
  const language = languages.find((tag) => tag === read["language"]);
  if (typeof template !== "string" || typeof version !== "number" || language === undefined) return null;
  if (typeof period !== "string" || typeof person !== "string") return null;
  return { template, version, language, period, person };
}

function parsed(text: unknown): Record<string, unknown> | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}
