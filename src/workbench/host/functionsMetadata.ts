import type { ExternalParameter } from "../../formula/external";

/** What `functions.json` says about one custom function, as far as a call needs it. */
export type FunctionMetadata = { id: string; name: string; parameters: readonly ExternalParameter[] };

/** Reads a `functions.json`. */
export function functionsMetadata(json: unknown): FunctionMetadata[] {
  return list(field(json, "functions")).map((described) => ({
    id: String(field(described, "id")),
    name: String(field(described, "name") ?? field(described, "id")),
    parameters: list(field(described, "parameters")).map((parameter) => ({
      dimensionality: field(parameter, "dimensionality") === "matrix" ? "matrix" : "scalar",
      type: typeOf(field(parameter, "type")),
      optional: field(parameter, "optional") === true,
    })),
  }));
}

function typeOf(type: unknown): ExternalParameter["type"] {
  return type === "number" || type === "string" || type === "boolean" ? type : "any";
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
