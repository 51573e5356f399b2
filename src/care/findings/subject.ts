import type { Table } from "../../formula/book";
import type { Sheet } from "../../sheet/sheet";
import type { Contents } from "../contents";

/** A sheet that is looked through. */
export type CheckedContents = {
  name: string;
  contents: Contents;
  /** The form that it was made by; null where there is none, or where cells were moved. */
  made: Sheet | null;
  /** What formulas may speak of: names with the formulas that they stand for, and tables. */
  names: readonly { name: string; formula: string }[];
  tables: readonly Omit<Table, "sheet">[];
};

/** Lets others do something meanwhile, and tells how far the work is, from 0 to 1. */
export type Pause = (share: number) => Promise<void>;
