import type { Scalar } from "../../formula/value";
import type { Sheet } from "../../sheet/sheet";
import type { Area } from "../../sheet/area";
import type { SharedStrings } from "./sharedStrings";
import type { Stylesheet } from "./styles/stylesheet";

/** Gives what a formula cell was calculated to; `sheet` counts the sheets from 0. */
export type Calculated = (sheet: number, row: number, column: number) => Scalar | undefined;

/** Gives the area that a formula's result fills beyond its own cell, if it does. */
export type Spilled = (sheet: number, row: number, column: number) => Area | undefined;

/** What the sheets of one file share. */
export type Shared = {
  sheets: readonly Sheet[];
  strings: SharedStrings;
  styles: Stylesheet;
  calculated: Calculated;
  spilled: Spilled;
};
