import type { Finding } from "../care/findings/finding";
import type { Replacement } from "../care/replacement";
import type { FormulaKind, LeftCell } from "../care/turned";
import type { Language } from "../locales/language";
import type { Area } from "../sheet/area";
import type { Identity } from "../sheet/sheet";
import type { MadeSheet } from "./workbook";

/** A sheet of the workbook; one that Funnelbook did not make has no identity. */
export type KnownSheet = MadeSheet & { identity: Identity | null; visible: boolean };

/** How a long piece of work is watched and stopped; what is stopped leaves the sheet that it was at as it was. */
export type Watch = { progress: (share: number) => void; signal: AbortSignal };

/** What became of a sheet's formulas, with what it takes to take it back. */
export type TurnedSheet = {
  sheet: MadeSheet;
  replacements: readonly Replacement[];
  left: readonly LeftCell[];
  /** What had been replaced before. */
  earlier: readonly Replacement[];
};

/** How many formulas showed `#NAME?`, and which of them do so still. */
export type Refreshed = { found: number; still: readonly { sheet: MadeSheet; area: Area }[] };

/** What a look through a sheet brought. */
export type CheckedSheet = {
  sheet: MadeSheet;
  /** Whether it could be held against its form: not where it has none, and not where its cells were moved. */
  form: "checked" | "moved" | "none";
  findings: readonly Finding[];
};

/** What keeps the sheets of the open workbook in order. Failures are thrown as `WorkbookFailure`. */
export interface WorkbookCare {
  /** All sheets, in the order of their tabs. */
  sheets(): Promise<readonly KnownSheet[]>;
  /** Turns the formulas of sheets into another kind; Excel itself cannot undo it. */
  turn(sheets: readonly MadeSheet[], into: FormulaKind, watch: Watch): Promise<readonly TurnedSheet[]>;
  /** Gives sheets their formulas back as they were before they were turned. */
  takeBack(turned: readonly TurnedSheet[], watch: Watch): Promise<readonly TurnedSheet[]>;
  /** Writes formulas anew that were calculated before the functions were there. */
  refresh(watch: Watch): Promise<Refreshed>;
  /** Looks through the sheet in view; reasons of functions come in the language. */
  check(language: Language, watch: Watch): Promise<CheckedSheet>;
  /** Shows cells of a sheet and selects them. */
  select(sheet: MadeSheet, area: Area): Promise<void>;
}
