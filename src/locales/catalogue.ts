import type { Language } from "./language";

/** The texts of one area in one language; `{name}` in a text stands for a value given when it is shown. */
export type Catalogue<Key extends string> = Readonly<Record<Key, string>>;

export type TextValues = Readonly<Record<string, string | number>>;

/** Gives the one function by which an area's texts are read. */
export function texts<Key extends string>(catalogues: Readonly<Record<Language, Catalogue<Key>>>) {
  return (language: Language, key: Key, values: TextValues = {}): string =>
    catalogues[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
