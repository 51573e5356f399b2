import type { Replacement } from "./replacement";

/** What the formulas of a sheet can be turned into. */
export const formulaKinds = ["plain", "values", "live"] as const;

export type FormulaKind = (typeof formulaKinds)[number];

/** Why a formula stays as it is: people wrote it themselves, it shows no result yet, or its cell was changed since. */
export const leftReasons = ["own", "no-result", "changed"] as const;

export type LeftReason = (typeof leftReasons)[number];

export type LeftCell = { row: number; column: number; reason: LeftReason };

/** What is to be written into a sheet, and what stays as it is against the wish. */
export type Turned = { replacements: readonly Replacement[]; left: readonly LeftCell[] };
