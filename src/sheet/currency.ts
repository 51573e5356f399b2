import type { Language } from "../locales/language";

/** The units in which a sheet counts money, from the smallest. */
export const currencies = ["yuan", "thousand-yuan", "ten-thousand-yuan"] as const;

export type Currency = (typeof currencies)[number];

/** How many yuan a unit is. */
export const yuanIn: Readonly<Record<Currency, number>> = {
  yuan: 1,
  "thousand-yuan": 1_000,
  "ten-thousand-yuan": 10_000,
};

/** The unit that people expect who have not chosen one: sales figures are reported in 万元, in either language. */
export const usualCurrency: Readonly<Record<Language, Currency>> = {
  "en-US": "ten-thousand-yuan",
  "zh-CN": "ten-thousand-yuan",
};
