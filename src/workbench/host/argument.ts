import { ExcelError } from "../workbook/excelError";

/** Takes an argument as text. */
export function text(value: unknown): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

/** Takes an argument as a number. */
export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ExcelError("InvalidArgument");
  return value;
}

/** Takes an argument as a number that is not negative. */
export function size(value: unknown): number {
  const given = number(value);
  if (given < 0) throw new ExcelError("InvalidArgument");
  return given;
}

/** Takes an argument as a whole number. */
export function whole(value: unknown): number {
  const given = number(value);
  if (!Number.isInteger(given)) throw new ExcelError("InvalidArgument");
  return given;
}

/** Takes an argument as true or false. */
export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
}

/** Takes an argument as one of the words that the API knows, in any spelling of case of its first letter. */
export function word<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const given = text(value);
  const found = words.find((known) => known.toLowerCase() === given.toLowerCase());
  if (found === undefined) throw new ExcelError("InvalidArgument");
  return found;
}

/** Takes an argument as an object with named parts. */
export function parts(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ExcelError("InvalidArgument");
  return { ...value };
}

/** Takes an argument that may be left out. */
export function optional<T>(value: unknown, take: (value: unknown) => T, otherwise: T): T {
  return value === null || value === undefined ? otherwise : take(value);
}
